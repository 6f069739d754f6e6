import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { download, DownloadFailure, exportUrl, formats, type ExportQuestion, type Format, type Progress } from './download';
import { downloadWords } from './downloadWords';
import { startJob } from './jobs';
import classes from './Download.module.css';

const bytesPerMegabyte = 1_000_000;

/** What takes longer than this tells how far it is. */
const patienceMilliseconds = 1_000;

/** Changes of the figures a second are enough to see that something happens. */
const pauseMilliseconds = 250;

interface Props {
  question: ExportQuestion;
  /** What the list is called, where its downloads go on while the reader looks at other screens. */
  title?: string;
}

/** Links to a list's rows as files. One that takes long says how far it is, and can be cancelled. */
export function Download({ question, title }: Props) {
  const words = useMessages(downloadWords);
  const language = useLanguage();
  const { format, progress, failure, start, cancel } = useDownload();
  const told = (rows: number | null, bytes: number) =>
    [rows === null ? '' : words.rows(formatNumber(rows, language)), words.received(formatNumber(bytes / bytesPerMegabyte, language, 1))].filter(Boolean).join(' · ');
  const links = useRef<HTMLDivElement>(null);
  const load = (wanted: Format) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    const url = exportUrl(question, wanted, language);
    if (title === undefined) {
      start(wanted, url);
      return;
    }
    void startJob(`${title} · ${formats[wanted]}`, ({ signal, tell }) =>
      download(url, signal, ({ rows, bytes }) => tell({ note: told(rows, bytes) })).catch((failure: unknown) => {
        throw signal.aborted ? failure : new Error(failure instanceof DownloadFailure && failure.status === 429 ? words.busy : words.failed);
      }),
    );
  };
  const stop = () => {
    cancel();
    links.current?.querySelector('a')?.focus();
  };
  return (
    <div className={classes.download} data-testid="download">
      <div ref={links} className={classes.links} role="group" aria-label={words.label}>
        <span aria-hidden="true">{words.label}:</span>
        {(Object.keys(formats) as Format[]).map((wanted) => (
          <a key={wanted} href={exportUrl(question, wanted, language)} download onClick={load(wanted)}>
            {formats[wanted]}
          </a>
        ))}
      </div>
      <p role="status" className={classes.words}>
        {format && progress && words.running(formats[format], progress.rows === null ? null : formatNumber(progress.rows, language))}
      </p>
      {format && progress && (
        <div className={classes.progress}>
          <progress aria-label={words.running(formats[format], null)} />
          <span>{words.received(formatNumber(progress.bytes / bytesPerMegabyte, language, 1))}</span>
          <button type="button" className="button" onClick={stop}>
            {words.cancel}
          </button>
        </div>
      )}
      {failure && <p role="alert">{failure.status === 429 ? words.busy : words.failed}</p>}
    </div>
  );
}

function useDownload() {
  const [format, setFormat] = useState<Format | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<{ status: number } | null>(null);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const cancel = () => {
    running.current?.abort();
    setFormat(null);
    setProgress(null);
  };
  const start = (wanted: Format, url: string) => {
    cancel();
    const controller = new AbortController();
    running.current = controller;
    let latest: Progress = { rows: null, bytes: 0 };
    let told = performance.now() + patienceMilliseconds;
    const tell = () => {
      told = performance.now() + pauseMilliseconds;
      setProgress(latest);
    };
    const patience = setTimeout(tell, patienceMilliseconds);
    setFormat(wanted);
    setFailure(null);
    download(url, controller.signal, (next) => {
      latest = next;
      if (performance.now() >= told) {
        tell();
      }
    })
      .catch((cause: unknown) => {
        if (!controller.signal.aborted) {
          setFailure({ status: cause instanceof DownloadFailure ? cause.status : 0 });
        }
      })
      .finally(() => {
        clearTimeout(patience);
        if (running.current === controller) {
          setFormat(null);
          setProgress(null);
        }
      });
  };
  return { format, progress, failure, start, cancel };
}
