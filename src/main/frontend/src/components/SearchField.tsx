import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/text/language';
import { listWords } from './listWords';

interface Props {
  value: string;
  placeholder: string;
  onChange: (value: string) => void;
}

/** Rest after the last key before the words are searched for, in milliseconds. */
const rest = 250;

export function SearchField({ value, placeholder, onChange }: Props) {
  const words = useMessages(listWords);
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<number>(undefined);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const change = (text: string, wait: number) => {
    setTyped(text);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setKnown(text);
      onChange(text);
    }, wait);
  };
  return (
    <TextInput
      type="search"
      aria-label={words.search}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => change(event.currentTarget.value, rest)}
      onKeyDown={(event) => event.key === 'Enter' && change(event.currentTarget.value, 0)}
      style={{ flex: '1 1 100%' }}
    />
  );
}
