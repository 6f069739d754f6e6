import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import type { BoardPrintFormat } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { usePrint } from './usePrint';
import { boardWords } from './words';
import classes from './board.module.css';

const formats = ['LABELS_A4', 'BOARD_A5', 'BOARD_60X40'] as const satisfies readonly BoardPrintFormat[];
const labelsOfSheet = 24;

interface Props {
  /** What is printed, in words. */
  what: string;
  input: { boards: string[] } | { batch: string };
  /** A code to be looked at before. */
  sample?: string;
  onClose: () => void;
}

/** Chooses a format and makes the file to print. */
export function PrintDialog({ what, input, sample, onClose }: Props) {
  const words = useMessages(boardWords);
  const print = usePrint(words.printTitle(what));
  const [format, setFormat] = useState<BoardPrintFormat>('LABELS_A4');
  const [startAt, setStartAt] = useState(1);
  const [owner, setOwner] = useState('');
  const [made, setMade] = useState<{ link: string; count: number } | null>(null);
  const send = async () => {
    const first = format === 'LABELS_A4' ? startAt : 1;
    const file = await print.send({ ...input, format, startAt: first, owner: owner.trim() || null });
    if (file) {
      setMade(file);
    }
  };
  if (made) {
    return (
      <Dialog title={words.printTitle(what)} onClose={onClose}>
        <div role="status">
          <p>
            <b>{words.printed(String(made.count))}</b>
          </p>
          <p className={classes.note}>{words.printedNote}</p>
          <p>
            <a className={`button ${classes.primary}`} href={made.link} target="_blank" rel="noreferrer">
              {words.openPdf}
            </a>
          </p>
        </div>
      </Dialog>
    );
  }
  const { fields } = print.problem;
  return (
    <Dialog title={words.printTitle(what)} onClose={onClose}>
      <Form
        submit={words.makePdf}
        pending={print.pending}
        problem={print.problem}
        fields={['format', 'startAt', 'owner']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <NativeSelect
          label={words.format}
          error={fields.format}
          value={format}
          data={formats.map((value) => ({ value, label: words.formats[value] }))}
          onChange={({ currentTarget: { value } }) => setFormat(formats.find((known) => known === value) ?? format)}
        />
        {format === 'LABELS_A4' && (
          <div className={classes.start}>
            <NativeSelect
              label={words.startAt}
              description={words.startAtHint}
              error={fields.startAt}
              value={String(startAt)}
              data={Array.from({ length: labelsOfSheet }, (_, at) => String(at + 1))}
              onChange={(event) => setStartAt(Number(event.currentTarget.value))}
            />
            <div className={classes.sheet} role="img" aria-label={`${words.sheet}: ${words.startAt} ${startAt}`}>
              {Array.from({ length: labelsOfSheet }, (_, at) => (
                <span key={at} data-used={at + 1 < startAt || undefined} />
              ))}
            </div>
          </div>
        )}
        {print.pending && (
          <p role="status" className={classes.note}>
            {words.printGoesOn}
          </p>
        )}
        <TextInput
          label={words.owner}
          error={fields.owner}
          autoComplete="off"
          value={owner}
          onChange={(event) => setOwner(event.currentTarget.value)}
        />
        {sample && (
          <p>
            <img className={classes.symbol} src={`/q/${sample}.svg`} alt={`QR ${sample}`} width={120} height={120} />
          </p>
        )}
      </Form>
    </Dialog>
  );
}
