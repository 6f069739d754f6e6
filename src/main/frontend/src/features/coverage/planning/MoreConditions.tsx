import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '@/text/language';
import { hasLeast, type Least } from '../question';
import { planningWords } from './words';
import classes from './planning.module.css';

interface Props {
  least: Least;
  onLeast: (least: Least) => void;
}

/** How remote, how large and how long unvisited hamlets are at least. */
export function MoreConditions({ least, onLeast }: Props) {
  const words = useMessages(planningWords);
  const [open] = useState(hasLeast(least));
  const field = (name: keyof Least, label: string) => (
    <WholeNumber key={name} label={label} value={least[name]} onValue={(value) => onLeast({ ...least, [name]: value })} />
  );
  return (
    <details className={classes.conditions} open={open}>
      <summary>{words.conditions}</summary>
      <div className={classes.fields}>
        {field('squadMeters', words.fromSquad)}
        {field('servicePointMeters', words.fromServicePoint)}
        {field('people', words.people)}
        {field('unvisitedDays', words.unvisited)}
      </div>
    </details>
  );
}

interface NumberProps {
  label: string;
  value: number | null;
  onValue: (value: number | null) => void;
}

function WholeNumber({ label, value, onValue }: NumberProps) {
  const words = useMessages(planningWords);
  const [text, setText] = useState(value === null ? '' : String(value));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value === null ? '' : String(value));
  }
  const typed = text.replaceAll(/[.\s]/g, '');
  const wrong = typed !== '' && !/^\d{1,7}$/.test(typed);
  const take = () => {
    const next = typed === '' ? null : Number(typed);
    if (!wrong && next !== value) {
      onValue(next);
    }
  };
  return (
    <TextInput
      label={label}
      error={wrong ? words.wholeNumber : undefined}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}
