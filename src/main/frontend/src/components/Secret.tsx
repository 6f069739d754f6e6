import { useId, useState } from 'react';
import { useMessages } from '@/text/language';
import classes from './Secret.module.css';

interface Props {
  label: string;
  value: string;
  /** What its reader should know, such as that it is shown once. */
  note?: string;
}

const words = {
  vi: { copy: 'Chép', copied: 'Đã chép', failed: 'Trình duyệt không cho chép: hãy chọn chữ rồi chép bằng tay.' },
  en: { copy: 'Copy', copied: 'Copied', failed: 'The browser does not allow it: select the text and copy it by hand.' },
};

/** A text to take away: it is selected by a click, or copied by the button. */
export function Secret({ label, value, note }: Props) {
  const id = useId();
  const own = useMessages(words);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div className={classes.secret}>
      <label htmlFor={id}>{label}</label>
      <div className={classes.line}>
        <input id={id} readOnly value={value} aria-describedby={note && `${id}-note`} onFocus={(event) => event.currentTarget.select()} />
        <button type="button" className="button" onClick={() => void copy()}>
          {own.copy}
        </button>
      </div>
      {note && <p id={`${id}-note`}>{note}</p>}
      <p role="status">{outcome === 'copied' ? `✓ ${own.copied}` : outcome === 'failed' ? own.failed : ''}</p>
    </div>
  );
}
