import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Choice } from '@/components/Choice';
import { FileButton } from '@/components/FileButton';
import { startJob } from '@/components/jobs';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { codeWords } from './codeWords';
import { guess, kinds, type IntakeKind } from './fields';
import { MappingForm } from './MappingForm';
import { Outcomes } from './Outcomes';
import { askColumns, bring, type Columns, type Mapping, type NotDone, type Outcome } from './send';
import { intakeWords } from './words';
import classes from './intake.module.css';

interface Props {
  kind: IntakeKind;
  /** Kinds that the reader has a role for. */
  offered: readonly IntakeKind[];
  /** Who brings it in, as a first word for its source. */
  name: string;
  onKind: (kind: IntakeKind) => void;
  /** The way to what was brought in. */
  toList: ReactNode;
  result: { to: string; label: string };
}

interface Read {
  file: File;
  said: Columns;
}

/** Brings a file in: choose it, say which column is what, see what would happen, and store it. */
export function Wizard({ kind, offered, name, onKind, toList, result }: Props) {
  const words = useMessages(intakeWords);
  const codes = useMessages(codeWords);
  const language = useLanguage();
  const queries = useQueryClient();
  const [read, setRead] = useState<Read | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [problem, setProblem] = useState<NotDone | null>(null);
  const [busy, setBusy] = useState<'reading' | 'trying' | 'applying' | null>(null);
  const step = outcome?.applied ? 3 : outcome ? 2 : read ? 1 : 0;

  const work = async <T extends object>(what: NonNullable<typeof busy>, ask: () => Promise<T | NotDone>, done: (answer: T) => void) => {
    setBusy(what);
    setProblem(null);
    const answer = await ask();
    setBusy(null);
    if ('code' in answer) {
      setProblem(answer);
    } else {
      done(answer);
    }
  };
  const open = (file: File) => {
    setRead(null);
    setOutcome(null);
    void work(
      'reading',
      () => askColumns(kind, file, language),
      (said) => {
        setRead({ file, said });
        setMapping(firstMapping(kind, said, name, file.name));
      },
    );
  };
  const run = (apply: boolean, asked: Mapping) => {
    if (!read) {
      return;
    }
    const { file } = read;
    const ask = () => bring(kind, file, asked, apply, language);
    void work(apply ? 'applying' : 'trying', apply ? () => told(file.name, ask) : ask, setOutcome);
  };
  /** Goes on, and is told of, while its reader looks at other screens. */
  const told = async (file: string, ask: () => Promise<Outcome | NotDone>) => {
    let answer: Outcome | NotDone = { code: 'NETWORK', message: '' };
    await startJob(
      `${words.apply}: ${file}`,
      async (job) => {
        answer = await ask();
        if ('code' in answer) {
          throw new Error(tell(answer, words, codes));
        }
        await queries.invalidateQueries();
        job.tell({ link: result });
      },
      false,
    );
    return answer;
  };
  return (
    <>
      <ol className={classes.steps}>
        {words.steps.map((label, at) => (
          <li key={label} aria-current={at === step ? 'step' : undefined}>
            {at + 1}. {label}
          </li>
        ))}
      </ol>
      <section className={classes.section} aria-label={words.what}>
        <Choice
          label={words.what}
          options={offered.map((value) => ({ value, label: words.kinds[value], note: words.kindNotes[value] }))}
          value={kind}
          onChange={(next) => {
            setRead(null);
            setOutcome(null);
            setProblem(null);
            onKind(kinds.find((known) => known === next) ?? kind);
          }}
        />
      </section>
      <section className={classes.section}>
        <FileButton
          label={read ? words.another : words.choose}
          accept=".csv,.tsv,.txt,.xlsx,.xls,.geojson"
          disabled={busy !== null}
          onFile={open}
        />
        <p className={classes.note} role="status">
          {busy === 'reading'
            ? words.reading
            : read
              ? words.read(read.file.name, formatNumber(read.said.rows, language), read.said.columns.length)
              : words.fileNote}
        </p>
      </section>
      <div role="alert" className={classes.problem}>
        {problem && tell(problem, words, codes)}
      </div>
      {read && mapping && !outcome && (
        <MappingForm
          kind={kind}
          file={read.said}
          mapping={mapping}
          pending={busy === 'trying'}
          onMapping={setMapping}
          onTry={(asked) => run(false, asked)}
        />
      )}
      {read && outcome && mapping && (
        <Outcomes
          kind={kind}
          read={read}
          mapping={mapping}
          outcome={outcome}
          pending={busy === 'applying'}
          toList={toList}
          onBack={() => setOutcome(null)}
          onApply={() => run(true, mapping)}
        />
      )}
    </>
  );
}

function firstMapping(kind: IntakeKind, said: Columns, name: string, file: string): Mapping {
  const title = file.replace(/\.[^.]*$/, '');
  const nothing = { constants: {}, results: {}, key: [], from: null, crs: null, verified: false };
  return { ...nothing, title, source: name, licence: 'Nội bộ', credit: name, columns: guess(kind, said.columns) };
}

function tell({ code, message }: NotDone, words: typeof intakeWords.vi, codes: Readonly<Record<string, string>>): string {
  if (code === 'NETWORK') {
    return words.network;
  }
  if (code === 'HTTP_429') {
    return words.busy;
  }
  if (code === 'HTTP_401' || code === 'HTTP_403') {
    return words.forbidden;
  }
  const known = codes[code];
  return known ? `${known}. (${message})` : message;
}
