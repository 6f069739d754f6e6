import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Form } from '@/components/Form';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { PersonRequestKind } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { formatDay } from '@/text/day';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { PagedTable } from '../PagedTable';
import { askDocument, requestListDocument } from './documents';
import { ownDataWords } from './ownDataWords';
import { personalWords } from './personalWords';
import { requestKinds } from './requestQuestion';
import { RequestState, type PersonRequest } from './RequestState';
import classes from '../access.module.css';
import own from './personal.module.css';

/** What one asked about the own data, what was answered, and the form to ask. */
export function MyRequests({ account }: { account: string }) {
  const words = useMessages(ownDataWords);
  const personal = useMessages(personalWords);
  const columns: PlainColumn<PersonRequest>[] = [
    { id: 'kind', head: personal.kind, cell: (row) => <span className={classes.name}>{personal.kinds[row.kind]}</span> },
    { id: 'receivedAt', head: personal.receivedAt, cell: (row) => <span className={own.whole}>{formatMoment(row.receivedAt)}</span> },
    { id: 'note', head: personal.note, cell: (row) => row.note },
    { id: 'state', head: personal.state, cell: (row) => <RequestState request={row} /> },
    { id: 'answer', head: personal.answer, cell: (row) => row.answer && <span className={own.answer}>{row.answer}</span> },
  ];
  return (
    <section className={classes.section} aria-labelledby="requests">
      <h2 id="requests">{words.requests}</h2>
      <p>{words.requestsNote}</p>
      <AskForm />
      <div className={own.list}>
        <PagedTable
          document={requestListDocument}
          variables={{ where: { account: [account] }, orderBy: [{ field: 'DUE', direction: 'DESC' }], first: 20 }}
          pick={(data) => data.personRequests ?? null}
          narrowed={false}
          emptyTitle={words.none}
          emptyAdvice={words.noneAdvice}
          counted={words.counted}
        >
          {(rows, busy) => <PlainTable caption={words.requestsCaption} columns={columns} rows={rows} busy={busy} />}
        </PagedTable>
      </div>
    </section>
  );
}

function AskForm() {
  const words = useMessages(ownDataWords);
  const personal = useMessages(personalWords);
  const change = useChange(askDocument, (data) => data.askAboutMyData);
  const [kind, setKind] = useState<PersonRequestKind>('CORRECT');
  const [note, setNote] = useState('');
  const [due, setDue] = useState<string | null>(null);
  const submit = async () => {
    const payload = await change.send({ input: { kind, note: note.trim() || null } });
    setDue(payload?.personRequest?.dueOn ?? null);
    if (payload !== null) {
      setNote('');
    }
  };
  return (
    <div className={classes.narrow}>
      <Form
        submit={words.ask}
        pending={change.pending}
        problem={change.problem}
        fields={['note']}
        done={due && words.asked(formatDay(due))}
        onSubmit={() => void submit()}
      >
        <NativeSelect
          label={personal.kind}
          value={kind}
          data={requestKinds.map((value) => ({ value, label: personal.kinds[value] }))}
          onChange={(event) => setKind(event.currentTarget.value as PersonRequestKind)}
        />
        <Textarea
          label={personal.note}
          description={words.noteHint}
          error={change.problem.fields.note}
          rows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Form>
    </div>
  );
}
