import { useEffect, useRef, useState } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { dayAfter, daysBetween, formatDay, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import classes from './DaySlider.module.css';

interface Props {
  label: string;
  day: Day;
  /** The days that can be slid over; others can be typed. */
  first: Day;
  last: Day;
  onDay: (day: Day) => void;
}

/** Moves that follow sooner than this, in milliseconds, are one: its first day counts at once, then the day it rests on. */
const rest = 250;

const words = {
  vi: { typed: 'Ngày', outside: (first: string, last: string) => `Ngoài khoảng có dữ liệu (${first} – ${last})` },
  en: { typed: 'Day', outside: (first: string, last: string) => `Outside the days with data (${first} – ${last})` },
};

/** A day, slid to or typed; arrow keys go day by day. */
export function DaySlider({ label, day, first, last, onDay }: Props) {
  const own = useMessages(words);
  const [slid, setSlid] = useState<Day | null>(null);
  const timer = useRef<number>(undefined);
  const moved = useRef(-rest);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const shown = slid ?? day;
  const outside = day < first || day > last;
  const slide = (days: number) => {
    const next = dayAfter(first, days);
    const now = performance.now();
    const begins = now - moved.current >= rest;
    moved.current = now;
    setSlid(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setSlid(null);
      if (!begins) {
        onDay(next);
      }
    }, rest);
    if (begins) {
      onDay(next);
    }
  };
  return (
    <div className={classes.slider} role="group" aria-label={label}>
      <TypedDayField label={own.typed} day={shown} onDay={onDay} />
      <div className={classes.track}>
        <input
          type="range"
          aria-label={label}
          aria-valuetext={formatDay(shown)}
          min={0}
          max={daysBetween(first, last)}
          value={Math.min(Math.max(daysBetween(first, shown), 0), daysBetween(first, last))}
          onChange={({ currentTarget }) => slide(Number(currentTarget.value))}
        />
        <p className={classes.ends} data-outside={outside || undefined}>
          {outside ? (
            own.outside(formatDay(first), formatDay(last))
          ) : (
            <>
              <span>{formatDay(first)}</span>
              <span>{formatDay(last)}</span>
            </>
          )}
        </p>
      </div>
    </div>
  );
}

function TypedDayField({ label, day, onDay }: { label: string; day: Day; onDay: (day: Day) => void }) {
  const typed = useTypedDay(day);
  const [known, setKnown] = useState(day);
  if (known !== day) {
    setKnown(day);
    typed.set(formatDay(day));
  }
  const take = () => typed.day !== null && typed.day !== day && onDay(typed.day);
  return (
    <form
      className={classes.typed}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onBlur={take}
    >
      <DayInput label={label} day={typed} />
    </form>
  );
}
