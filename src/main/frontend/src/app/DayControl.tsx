import { useState, type FormEvent } from 'react';
import { Choice } from '@/components/Choice';
import { firstDayOfReform, formatDay, lastDayBeforeReform, parseTypedDay, today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { appWords } from './words';
import classes from './DayControl.module.css';

interface Props {
  /** Null is today. */
  day: Day | null;
  onDay: (day: Day | null) => void;
}

/** The day the whole page is about: the last before the reform, its first, today, or any other. */
export function DayControl({ day, onDay }: Props) {
  const words = useMessages(appWords);
  const now = today();
  return (
    <div className={classes.control}>
      <Choice
        label={words.day}
        value={day ?? now}
        options={[
          { value: lastDayBeforeReform, label: <Label text={words.before} />, note: formatDay(lastDayBeforeReform) },
          { value: firstDayOfReform, label: <Label text={words.after} />, note: formatDay(firstDayOfReform) },
          { value: now, label: words.today, note: formatDay(now) },
        ]}
        onChange={(choice) => onDay(choice === now ? null : choice)}
      />
      <DayField key={day ?? 'today'} day={day} onDay={onDay} />
    </div>
  );
}

function isOther(day: Day | null): boolean {
  return day !== null && ![lastDayBeforeReform, firstDayOfReform, today()].includes(day);
}

/** On a phone the first word is enough beside the day. */
function Label({ text }: { text: string }) {
  const [first, ...rest] = text.split(' ');
  return (
    <b>
      {first}
      <span className={classes.rest}> {rest.join(' ')}</span>
    </b>
  );
}

function DayField({ day, onDay }: Props) {
  const words = useMessages(appWords);
  const [typed, setTyped] = useState(formatDay(day ?? today()));
  const [wrong, setWrong] = useState(false);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const read = parseTypedDay(typed);
    setWrong(read === null);
    if (read !== null && read !== (day ?? today())) {
      onDay(read);
    }
  };
  return (
    <form className={classes.field} data-chosen={isOther(day) || undefined} onSubmit={submit}>
      <span aria-hidden="true">{words.otherDayShort}</span>
      <input
        aria-label={words.otherDay}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'day-error' : undefined}
        title={words.otherDay}
        inputMode="numeric"
        placeholder="dd/mm/yyyy"
        maxLength={10}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => submit()}
      />
      {wrong && (
        <span id="day-error" role="alert" className={classes.error}>
          {words.badDay}
        </span>
      )}
    </form>
  );
}
