import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDay, parseTypedDay, type Day } from '@/text/day';
import { useMessages } from '@/text/language';

const words = {
  vi: { wrong: 'Nhập ngày như 01/07/2025' },
  en: { wrong: 'Type a day like 01/07/2025' },
};

export interface TypedDay {
  text: string;
  /** Null where nothing was typed, or no day. */
  day: Day | null;
  /** Was something typed that is no day? */
  wrong: boolean;
  set: (text: string) => void;
}

/** A day as it is being typed. */
export function useTypedDay(first: Day | null): TypedDay {
  const [text, set] = useState(first === null ? '' : formatDay(first));
  const day = parseTypedDay(text);
  return { text, day, wrong: text.trim() !== '' && day === null, set };
}

interface Props {
  label: string;
  description?: string;
  error?: string | undefined;
  day: TypedDay;
}

/** A day, the date first, as everywhere here, whatever the habit of the browser. */
export function DayInput({ label, description, error, day }: Props) {
  const own = useMessages(words);
  const [left, setLeft] = useState(false);
  return (
    <TextInput
      label={label}
      description={description}
      error={error ?? (left && day.wrong ? own.wrong : undefined)}
      inputMode="numeric"
      placeholder="dd/mm/yyyy"
      autoComplete="off"
      maxLength={10}
      value={day.text}
      onChange={(event) => day.set(event.currentTarget.value)}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
    />
  );
}
