import { Link } from '@tanstack/react-router';
import { cancelJob, dropJob, useJobs, type Job, type JobLink } from '@/components/jobs';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import classes from './JobsBar.module.css';

const words = {
  vi: {
    label: 'Việc đang chạy',
    states: { running: 'Đang làm', done: '✓ Xong', failed: 'Không xong', cancelled: 'Đã dừng' },
    of: (done: string, total: string) => `${done}/${total}`,
    cancel: (title: string) => `Dừng: ${title}`,
    cancelShort: 'Dừng',
    close: (title: string) => `Bỏ tin này: ${title}`,
    failures: (count: string) => `${count} mục chưa làm được`,
  },
  en: {
    label: 'Work that goes on',
    states: { running: 'Running', done: '✓ Done', failed: 'Failed', cancelled: 'Stopped' },
    of: (done: string, total: string) => `${done} of ${total}`,
    cancel: (title: string) => `Stop: ${title}`,
    cancelShort: 'Stop',
    close: (title: string) => `Dismiss: ${title}`,
    failures: (count: string) => `${count} not done`,
  },
};

/** On every screen: what was begun on this page, how far it is, how it ended, and what could not be done. */
export default function JobsBar() {
  const own = useMessages(words);
  const jobs = useJobs();
  return (
    <section className={classes.jobs} aria-label={own.label} hidden={jobs.length === 0} data-testid="jobs">
      {jobs.map((job) => (
        <One key={job.key} job={job} />
      ))}
    </section>
  );
}

function One({ job }: { job: Job }) {
  const own = useMessages(words);
  const language = useLanguage();
  const { key, title, state, done, total, note, failures, cancellable, link } = job;
  const number = (value: number) => formatNumber(value, language);
  const running = state === 'running';
  return (
    <div className={classes.job} data-state={state}>
      <div className={classes.line}>
        <strong>{title}</strong>
        <span role="status">{own.states[state]}</span>
        {total !== null && <span>{own.of(number(done), number(total))}</span>}
        {running && <progress aria-label={title} {...(total !== null && { value: done, max: total })} />}
        {note !== '' && <span>{note}</span>}
        {link && <Result link={link} />}
        {running && cancellable && (
          <button type="button" className="button" aria-label={own.cancel(title)} onClick={() => cancelJob(key)}>
            {own.cancelShort}
          </button>
        )}
        {!running && (
          <button type="button" className="button" aria-label={own.close(title)} onClick={() => dropJob(key)}>
            ×
          </button>
        )}
      </div>
      {failures.length > 0 && (
        <details open={!running}>
          <summary>{own.failures(number(failures.length))}</summary>
          <ul>
            {failures.map(({ name, reason }, at) => (
              <li key={at}>
                <strong>{name}</strong>: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Result({ link }: { link: JobLink }) {
  if ('href' in link) {
    return (
      <a href={link.href} target="_blank" rel="noreferrer">
        {link.label}
      </a>
    );
  }
  return (
    <Link to={link.to} search={(link.search ?? {}) as never}>
      {link.label}
    </Link>
  );
}
