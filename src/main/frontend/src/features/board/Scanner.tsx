import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/text/language';
import { boardWords } from './words';
import classes from './board.module.css';

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}

type DetectorClass = new (options: { formats: string[] }) => Detector;

const detectorClass = () => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

/** Time between two looks at the camera's picture, in milliseconds. */
const rest = 200;

interface Props {
  /** What stands in the first symbol that was read. */
  onRead: (text: string) => void;
}

/** Reads a QR code with the camera; nothing where the browser cannot. */
export function Scanner({ onRead }: Props) {
  const words = useMessages(boardWords);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!detectorClass() || !navigator.mediaDevices) {
    return null;
  }
  return (
    <div>
      <button
        type="button"
        className="button"
        onClick={() => {
          setFailed(false);
          setOpen(!open);
        }}
      >
        {open ? words.stopScan : words.scan}
      </button>
      <p role="status" className={classes.note}>
        {failed ? words.scanFailed : open ? words.scanning : ''}
      </p>
      {open && (
        <Camera
          onRead={(text) => {
            setOpen(false);
            onRead(text);
          }}
          onFail={() => {
            setOpen(false);
            setFailed(true);
          }}
        />
      )}
    </div>
  );
}

function Camera({ onRead, onFail }: Props & { onFail: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef({ onRead, onFail });
  useEffect(() => {
    latest.current = { onRead, onFail };
  });
  useEffect(() => {
    const Detector = detectorClass();
    if (!Detector) {
      return;
    }
    const detector = new Detector({ formats: ['qr_code'] });
    let stream: MediaStream | null = null;
    let stopped = false;
    let timer = 0;
    const look = async () => {
      const found = video.current && (await detector.detect(video.current).catch(() => []));
      if (stopped) {
        return;
      }
      if (found?.[0]) {
        latest.current.onRead(found[0].rawValue);
      } else {
        timer = window.setTimeout(() => void look(), rest);
      }
    };
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment' } })
      .then(async (opened) => {
        stream = opened;
        if (stopped || !video.current) {
          opened.getTracks().forEach((track) => track.stop());
          return;
        }
        video.current.srcObject = opened;
        await video.current.play();
        await look();
      })
      .catch(() => {
        if (!stopped) {
          latest.current.onFail();
        }
      });
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  return <video ref={video} className={classes.camera} muted playsInline />;
}
