import { useState } from 'react';
import { FileButton } from '@/components/FileButton';
import { useMessages } from '@/text/language';
import { Camera } from './Camera';
import { scanWords } from './scanWords';
import { symbolReader } from './symbolReader';
import classes from './board.module.css';

interface Props {
  /** What stands in the first symbol that was read. */
  onRead: (text: string) => void;
}

type State = 'idle' | 'camera' | 'refused' | 'reading' | 'nothing' | 'failed';

/** Reads a QR code with the camera, or from a picture that is taken of it where the camera is not to be had. */
export function Scanner({ onRead }: Props) {
  const words = useMessages(scanWords);
  // Browsers hand no camera to a page that came without TLS.
  const camera = Boolean(navigator.mediaDevices);
  const [state, setState] = useState<State>('idle');
  const found = (text: string) => {
    setState('idle');
    onRead(text);
  };
  const look = async (file: File) => {
    setState('reading');
    const text = await symbolIn(file).catch(() => undefined);
    if (text) {
      found(text);
    } else {
      setState(text === undefined ? 'failed' : 'nothing');
    }
  };
  const told = { idle: '', camera: words.scanning, refused: words.refused, reading: words.reading, nothing: words.nothing, failed: words.failed };
  return (
    <div>
      <div className={classes.tools}>
        {camera && (
          <button type="button" className="button" onClick={() => setState(state === 'camera' ? 'idle' : 'camera')}>
            {state === 'camera' ? words.stop : words.scan}
          </button>
        )}
        <FileButton
          label={words.picture}
          accept="image/jpeg,image/png,image/webp"
          camera
          disabled={state === 'reading'}
          onFile={(file) => void look(file)}
        />
      </div>
      <p role="status" className={classes.note}>
        {told[state]}
      </p>
      {state === 'camera' && <Camera onRead={found} onFail={() => setState('refused')} />}
    </div>
  );
}

/** What stands in the code of a picture file; null where none is found in it. */
async function symbolIn(file: File): Promise<string | null> {
  const [read, picture] = await Promise.all([symbolReader(), createImageBitmap(file)]);
  try {
    return await read(picture);
  } finally {
    picture.close();
  }
}
