import { useEffect, useId, useRef } from 'react';
import { useMessages } from '@/text/language';
import classes from './editing.module.css';

interface Props {
  label: string;
  value: string;
  language: string;
  onChange: (html: string) => void;
}

const words = {
  vi: { bar: 'Định dạng', bold: 'Đậm', italic: 'Nghiêng', heading: 'Đề mục', paragraph: 'Đoạn văn', list: 'Danh sách', quote: 'Trích dẫn' },
  en: { bar: 'Format', bold: 'Bold', italic: 'Italic', heading: 'Heading', paragraph: 'Paragraph', list: 'List', quote: 'Quotation' },
};

/** A text with emphasis, headings, lists and quotations; what else is pasted into it comes as plain text. */
export function StoryField({ label, value, language, onChange }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const id = useId();
  const own = useMessages(words);
  useEffect(() => {
    // What the browser holds already is not written again: that would move the caret.
    if (field.current && field.current.innerHTML !== value) {
      field.current.innerHTML = value;
    }
  }, [value]);
  const run = (command: string, argument?: string) => {
    field.current?.focus();
    document.execCommand(command, false, argument);
    onChange(field.current?.innerHTML ?? '');
  };
  const tools: [string, string, string, string?][] = [
    ['B', own.bold, 'bold'],
    ['I', own.italic, 'italic'],
    ['H', own.heading, 'formatBlock', 'h3'],
    ['¶', own.paragraph, 'formatBlock', 'p'],
    ['•', own.list, 'insertUnorderedList'],
    ['”', own.quote, 'formatBlock', 'blockquote'],
  ];
  return (
    <div>
      <p id={id} className={classes.label}>
        {label}
      </p>
      <div className={classes.bar} role="group" aria-label={`${own.bar}: ${label}`}>
        {tools.map(([sign, name, command, argument]) => (
          <button key={sign} type="button" aria-label={name} title={name} onClick={() => run(command, argument)}>
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </div>
      <div
        ref={field}
        className={classes.story}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-labelledby={id}
        lang={language}
        onInput={(event) => onChange(event.currentTarget.innerHTML)}
        onPaste={(event) => {
          event.preventDefault();
          document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
        }}
      />
    </div>
  );
}
