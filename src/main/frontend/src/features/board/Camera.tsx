import { useEffect, useRef } from 'react';
import { symbolReader } from './symbolReader';
import classes from './board.module.css';

/** Time between two looks at the camera's picture, in milliseconds. */
const rest = 200;

interface Props {
  onRead: (text: string) => void;
  /** There is no camera, or none for this page. */
  onFail: () => void;
}

/** The camera's picture, looked through until a code is read in it. */
export function Camera({ onRead, onFail }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef({ onRead, onFail });
  useEffect(() => {
    latest.current = { onRead, onFail };
  });
  useEffect(() => {
    let stream: MediaStream | null = null;
    let stopped = false;
    let timer = 0;
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } });
      const read = await symbolReader();
      if (stopped || !video.current) {
        close(stream);
        return;
      }
      video.current.srcObject = stream;
      await video.current.play();
      const look = async () => {
        const text = video.current && (await read(video.current).catch(() => null));
        if (stopped) {
          return;
        }
        if (text) {
          latest.current.onRead(text);
        } else {
          timer = window.setTimeout(() => void look(), rest);
        }
      };
      await look();
    };
    start().catch(() => {
      close(stream);
      if (!stopped) {
        latest.current.onFail();
      }
    });
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      close(stream);
    };
  }, []);
  return <video ref={video} className={classes.camera} muted playsInline />;
}

function close(stream: MediaStream | null) {
  stream?.getTracks().forEach((track) => track.stop());
}
