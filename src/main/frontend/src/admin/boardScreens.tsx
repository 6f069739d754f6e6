import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { isEditor } from '@/features/access/question';
import { BatchList } from '@/features/board/BatchList';
import { BoardList } from '@/features/board/BoardList';
import { BoardRecord } from '@/features/board/BoardRecord';
import { InstallForm } from '@/features/board/InstallForm';
import { IssueDialog, type UnitField } from '@/features/board/IssueDialog';
import { readBoardQuestion, writeBoardQuestion } from '@/features/board/question';
import { boardWords } from '@/features/board/words';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import type { RawParams } from '@/url/params';
import { useMe } from './AdminContext';
import { ForStaff } from './ForAdministrators';
import { Screen } from './Screen';
import { useQuestion } from './useQuestion';
import classes from './AdminShell.module.css';

const unitField: UnitField = (label, value, onChange) => <UnitPicker label={label} value={value} day={today()} onChange={onChange} />;

/** A screen about boards, with the way to the others. */
function BoardsFrame({ title, tools, narrow = false, children }: { title: string; tools?: ReactNode; narrow?: boolean; children: ReactNode }) {
  const words = useMessages(boardWords);
  const editor = isEditor(useMe().grants);
  const trail = (
    <nav className={classes.tabs} aria-label={words.title}>
      <Link to="/admin/boards" activeOptions={{ exact: true, includeSearch: false }}>
        {words.all}
      </Link>
      {editor && <Link to="/admin/boards/batches">{words.batches}</Link>}
      <Link to="/admin/boards/install" activeOptions={{ includeSearch: false }}>
        {words.install}
      </Link>
      <Link to="/admin/boards/inspections" activeOptions={{ includeSearch: false }}>
        {words.inspections}
      </Link>
    </nav>
  );
  return (
    <ForStaff>
      <Screen title={title} trail={trail} tools={tools} narrow={narrow}>
        {children}
      </Screen>
    </ForStaff>
  );
}

function Boards({ inspections }: { inspections: boolean }) {
  const { question, unreadable, change } = useQuestion(readBoardQuestion, writeBoardQuestion);
  return (
    <BoardList
      question={question}
      unreadable={unreadable}
      inspections={inspections}
      place={<UnitPicker value={question.within} day={today()} onChange={(within) => change({ ...question, within, after: null })} />}
      onQuestion={(next) => change(next, { replace: next.search !== question.search })}
    />
  );
}

export function BoardsScreen() {
  const words = useMessages(boardWords);
  return (
    <BoardsFrame title={words.title} tools={<IssueButton />}>
      <Boards inspections={false} />
    </BoardsFrame>
  );
}

export function InspectionsScreen() {
  const words = useMessages(boardWords);
  return (
    <BoardsFrame title={words.inspections}>
      <Boards inspections />
    </BoardsFrame>
  );
}

export function BatchesScreen() {
  const words = useMessages(boardWords);
  return (
    <BoardsFrame title={words.batches} tools={<IssueButton />}>
      <BatchList />
    </BoardsFrame>
  );
}

function IssueButton() {
  const words = useMessages(boardWords);
  const [issuing, setIssuing] = useState(false);
  if (!isEditor(useMe().grants)) {
    return null;
  }
  return (
    <>
      <button type="button" className="button" onClick={() => setIssuing(true)}>
        {words.issue}
      </button>
      {issuing && <IssueDialog unitField={unitField} onClose={() => setIssuing(false)} />}
    </>
  );
}

export function InstallScreen() {
  const words = useMessages(boardWords);
  const { code } = useSearch({ strict: false }) as RawParams;
  return (
    <BoardsFrame title={words.install} narrow>
      <InstallForm key={code} first={code ?? null} unitField={unitField} />
    </BoardsFrame>
  );
}

export function BoardScreen() {
  const words = useMessages(boardWords);
  const { id } = useParams({ from: '/admin/boards/$id' });
  const [code, setCode] = useState<string | null>(null);
  const editor = isEditor(useMe().grants);
  return (
    <BoardsFrame key={id} title={code ?? words.title}>
      <BoardRecord id={id} editor={editor} onName={setCode} />
    </BoardsFrame>
  );
}
