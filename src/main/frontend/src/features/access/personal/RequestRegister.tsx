import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { PersonRequestKind } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { PagedTable } from '../PagedTable';
import { AnswerDialog } from './AnswerDialog';
import { answerDocument, requestListDocument } from './documents';
import { EraseDialog } from './EraseDialog';
import { personalWords } from './personalWords';
import { registerWords } from './registerWords';
import { firstRequestQuestion, requestKinds, requestStates, requestWhere, type RequestQuestion } from './requestQuestion';
import { RequestState, type PersonRequest } from './RequestState';
import classes from '../access.module.css';
import own from './personal.module.css';

interface Props {
  question: RequestQuestion;
  unreadable: boolean;
  /** The account of whoever looks: its data goes with its own password only. */
  me: string;
  onQuestion: (question: RequestQuestion) => void;
}

/** What persons asked about their data, as administrators see it. */
export function RequestRegister({ question, unreadable, me, onQuestion }: Props) {
  const words = useMessages(registerWords);
  const personal = useMessages(personalWords);
  const [answering, setAnswering] = useState<PersonRequest | null>(null);
  const [erasing, setErasing] = useState<PersonRequest | null>(null);
  const columns: PlainColumn<PersonRequest>[] = [
    { id: 'person', head: words.person, cell: (row) => <Who request={row} /> },
    { id: 'kind', head: personal.kind, cell: (row) => personal.kinds[row.kind] },
    { id: 'note', head: personal.note, cell: (row) => row.note },
    { id: 'receivedAt', head: personal.receivedAt, cell: (row) => <span className={own.whole}>{formatMoment(row.receivedAt)}</span> },
    { id: 'state', head: personal.state, cell: (row) => <RequestState request={row} /> },
    {
      id: 'answer',
      head: personal.answer,
      cell: (row) =>
        row.answeredAt === null ? (
          <Actions request={row} me={me} onAnswer={() => setAnswering(row)} onErase={() => setErasing(row)} />
        ) : (
          <span className={own.answer}>{row.answer}</span>
        ),
    },
  ];
  const usual = question.state === 'OPEN' && question.kind === null;
  return (
    <>
      <Filters question={question} onQuestion={onQuestion} />
      <PagedTable
        document={requestListDocument}
        variables={{ where: requestWhere(question), orderBy: [{ field: 'DUE', direction: 'ASC' }], first: 50 }}
        pick={(data) => data.personRequests ?? null}
        narrowed={!usual}
        unreadable={unreadable}
        emptyTitle={words.noneOpen}
        emptyAdvice={words.noneOpenAdvice}
        counted={words.counted}
        onClear={() => onQuestion(firstRequestQuestion)}
      >
        {(rows, busy) => <PlainTable caption={words.caption} columns={columns} rows={rows} busy={busy} />}
      </PagedTable>
      {answering && <AnswerDialog request={answering} onClose={() => setAnswering(null)} />}
      {erasing && <CarryOut request={erasing} onClose={() => setErasing(null)} />}
    </>
  );
}

function Who({ request: { account } }: { request: PersonRequest }) {
  const words = useMessages(registerWords);
  if (account === null) {
    return words.nobody;
  }
  return (
    <Link className={classes.name} to="/admin/accounts/$id" params={{ id: account.id }}>
      {account.name}
    </Link>
  );
}

interface ActionsProps {
  request: PersonRequest;
  me: string;
  onAnswer: () => void;
  onErase: () => void;
}

function Actions({ request: { account, kind }, me, onAnswer, onErase }: ActionsProps) {
  const words = useMessages(registerWords);
  const name = account?.name ?? words.nobody;
  return (
    <span className={own.actions}>
      <button type="button" className="link" aria-label={words.answerTo(name)} onClick={onAnswer}>
        {words.answer}
      </button>
      {kind === 'ERASE' && account !== null && account.id !== me && (
        <button type="button" className="link" aria-label={words.eraseOf(name)} onClick={onErase}>
          {words.erase}
        </button>
      )}
    </span>
  );
}

/** Erases, then notes in the register that it was done. */
function CarryOut({ request, onClose }: { request: PersonRequest; onClose: () => void }) {
  const words = useMessages(registerWords);
  const answer = useChange(answerDocument, (data) => data.answerPersonRequest);
  return (
    request.account && (
      <EraseDialog
        account={request.account}
        onErased={() => answer.send({ input: { id: request.id, answer: words.erased } })}
        onClose={onClose}
      />
    )
  );
}

function Filters({ question, onQuestion }: Pick<Props, 'question' | 'onQuestion'>) {
  const words = useMessages(registerWords);
  const personal = useMessages(personalWords);
  return (
    <div className={classes.filters} role="search">
      <NativeSelect
        aria-label={personal.state}
        value={question.state}
        data={requestStates.map((value) => ({ value, label: words.states[value] }))}
        onChange={(event) => onQuestion({ ...question, state: event.currentTarget.value as RequestQuestion['state'] })}
      />
      <NativeSelect
        aria-label={personal.kind}
        value={question.kind ?? ''}
        data={[{ value: '', label: words.anyKind }, ...requestKinds.map((value) => ({ value, label: personal.kinds[value] }))]}
        onChange={(event) => onQuestion({ ...question, kind: (event.currentTarget.value || null) as PersonRequestKind | null })}
      />
    </div>
  );
}
