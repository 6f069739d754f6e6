import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isEditor } from '@/features/access/question';
import { BatchList } from '@/features/board/BatchList';
import { BoardRecord } from '@/features/board/BoardRecord';
import { InstallForm } from '@/features/board/InstallForm';
import { IssueDialog, type UnitField } from '@/features/board/IssueDialog';
import { readBoardQuestion, writeBoardQuestion } from '@/features/board/question';
import { ScanChart } from '@/features/board/ScanChart';
import { boardWords } from '@/features/board/words';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import type { RawParams } from '@/url/params';
import { useMe } from './AdminContext';
import { BoardsFrame } from './BoardsFrame';
import { BoardsOnMap } from './BoardsOnMap';
import { useQuestion } from './useQuestion';
import { useScanPeriod } from './useScanPeriod';

const unitField: UnitField = (label, value, onChange) => <UnitPicker label={label} value={value} day={today()} onChange={onChange} />;

export function BoardsScreen() {
  const words = useMessages(boardWords);
  const asked = useQuestion(readBoardQuestion, writeBoardQuestion);
  return (
    <BoardsFrame title={words.title} tools={<IssueButton />} wide>
      <BoardsOnMap {...asked} />
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
  const [period, setPeriod] = useScanPeriod();
  const editor = isEditor(useMe().grants);
  return (
    <BoardsFrame key={id} title={code ?? words.title}>
      <BoardRecord id={id} editor={editor} scans={<ScanChart where={{ board: [id] }} period={period} onPeriod={setPeriod} />} onName={setCode} />
    </BoardsFrame>
  );
}
