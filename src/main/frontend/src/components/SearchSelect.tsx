import { Select, type SelectProps } from '@mantine/core';
import { useRef } from 'react';
import { useMessages } from '@/text/language';
import { choicesInPlace } from './choicesInPlace';
import { choiceWords } from './choiceWords';

type Props = Omit<SelectProps, 'label' | 'onSearchChange'> & {
  label?: string;
  /** The words to search by; what they find comes back as `data`. */
  onType: (text: string) => void;
};

/** Chooses one of what was found for the typed words, or none again: by keyboard too. */
export function SearchSelect({ onType, ...props }: Props) {
  const words = useMessages(choiceWords);
  const input = useRef<HTMLInputElement>(null);
  const clear = words.clear(props.label ?? props['aria-label'] ?? '');
  return (
    <Select
      ref={input}
      nothingFoundMessage={words.nothingFound}
      filter={({ options }) => options}
      maxDropdownHeight={280}
      comboboxProps={choicesInPlace}
      {...props}
      onSearchChange={onType}
      searchable
      clearable
      onClear={() => input.current?.focus()}
      clearButtonProps={{ 'aria-hidden': false, 'aria-label': clear, tabIndex: 0, size: '24px' }}
    />
  );
}
