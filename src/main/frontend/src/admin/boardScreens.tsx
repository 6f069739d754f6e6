import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import { isEditor } from '@/features/access/question';
import { BatchList } from '@/features/board/BatchList';
import { BoardLegend } from '@/features/board/BoardLegend';
import { BoardList, boardVariables } from '@/features/board/BoardList';
import { BoardRecord } from '@/features/board/BoardRecord';
import { ChosenBoard } from '@/features/board/ChosenBoard';
import { boardsDocument } from '@/features/board/documents';
import { InstallForm } from '@/features/board/InstallForm';
import { IssueDialog, type UnitField } from '@/features/board/IssueDialog';
import { boardMapPart } from '@/features/board/mapLayers';
import { readBoardQuestion, writeBoardQuestion } from '@/features/board/question';
import { boardWords } from '@/features/board/words';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { useAnswer } from '@/graphql/useAnswer';
import { boundsOf } from '@/map/extent';
import type { Palette } from '@/map/palette';
import { today, type Day } from '@/text/day';
import { useMessages } from '@/text/language';
import type { RawParams } from '@/url/params';
import { useMe } from './AdminContext';
import { useBoardActions } from './bulkActions';
import { ForStaff } from './ForAdministrators';
import { ListMap } from './ListMap';
import { Screen } from './Screen';
import { useQuestion } from './useQuestion';
import { Views } from './Views';
import classes from './AdminShell.module.css';

const unitField: UnitField = (label, value, onChange) => <UnitPicker label={label} value={value} day={today()} onChange={onChange} />;

interface FrameProps {
  title: string;
  tools?: ReactNode;
  narrow?: boolean;
  wide?: boolean;
  children: ReactNode;
}

/** A screen about boards, with the way to the others. */
function BoardsFrame({ title, tools, narrow = false, wide = false, children }: FrameProps) {
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
      <Screen title={title} trail={trail} tools={tools} narrow={narrow} wide={wide}>
        {children}
      </Screen>
    </ForStaff>
  );
}

/** Boards as a list and on the map, which show the same. */
function Boards({ inspections }: { inspections: boolean }) {
  const words = useMessages(boardWords);
  const { question, unreadable, change } = useQuestion(readBoardQuestion, writeBoardQuestion);
  const variables = boardVariables(question, inspections);
  const actions = useBoardActions();
  const [hovered, setHovered] = useState<string | null>(null);
  const answer = useAnswer(boardsDocument, variables, !unreadable);
  const asked = JSON.stringify(variables.where);
  const part = useCallback(
    (day: Day, palette: Palette) => boardMapPart(JSON.parse(asked) as object, day, palette, question.id),
    [asked, question.id],
  );
  return (
    <ListMap
      title={words.onMap}
      question={asked}
      part={part}
      within={question.within}
      extent={boundsOf(answer.data?.data.boards?.extent)}
      hovered={hovered}
      legend={(palette) => <BoardLegend palette={palette} />}
      describe={({ properties }) => String(properties.code ?? '')}
      onPick={({ id }) => change({ ...question, id: question.id === id ? null : id })}
      onHover={setHovered}
    >
      {question.id !== null && <ChosenBoard id={question.id} />}
      {!inspections && <Views list="BOARDS" />}
      <BoardList
        actions={actions}
        question={question}
        unreadable={unreadable}
        inspections={inspections}
        place={<UnitPicker value={question.within} day={today()} onChange={(within) => change({ ...question, within, after: null })} />}
        hovered={hovered}
        onHover={setHovered}
        onQuestion={(next) => change(next, { replace: next.search !== question.search })}
      />
    </ListMap>
  );
}

export function BoardsScreen() {
  const words = useMessages(boardWords);
  return (
    <BoardsFrame title={words.title} tools={<IssueButton />} wide>
      <Boards inspections={false} />
    </BoardsFrame>
  );
}

export function InspectionsScreen() {
  const words = useMessages(boardWords);
  return (
    <BoardsFrame title={words.inspections} wide>
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
