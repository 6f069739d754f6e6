import { useState } from 'react';
import { FileButton } from '@/components/FileButton';
import { uploadFile } from '@/graphql/upload';
import { useLanguage, useMessages } from '@/text/language';
import { boardWords } from './words';
import classes from './board.module.css';

interface Props {
  /** The unit that the picture is for; null where none is known yet. */
  unit: string | null;
  onPhoto: (digest: string) => void;
}

/** Takes a picture with the phone, or chooses one, and sends it at once. */
export function PhotoField({ unit, onPhoto }: Props) {
  const words = useMessages(boardWords);
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'pending' | 'sent'>('idle');
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (file: File, into: string) => {
    setState('pending');
    setProblem(null);
    const answer = await uploadFile(file, into, language);
    if ('problem' in answer) {
      setProblem(answer.problem);
      setState('idle');
    } else {
      setState('sent');
      onPhoto(answer.digest);
    }
  };
  return (
    <div>
      <FileButton
        label={words.takePhoto}
        accept="image/jpeg,image/png,image/webp"
        camera
        disabled={unit === null || state === 'pending'}
        onFile={(file) => unit !== null && void send(file, unit)}
      />
      <p role="status" className={classes.note}>
        {unit === null ? words.photoNeedsUnit : state === 'pending' ? words.uploading : state === 'sent' ? `✓ ${words.photoSent}` : ''}
      </p>
      <div role="alert" className={classes.problem}>
        {problem}
      </div>
    </div>
  );
}
