import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import type { BoardFinding, BoardState } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import type { Board } from './BoardRecord';
import { boardStateDocument, inspectDocument, retargetDocument } from './documents';
import { PhotoField } from './PhotoField';
import { Scanner } from './Scanner';
import { SitePicker } from './SitePicker';
import { boardWords } from './words';

interface Props {
  board: Board;
  onClose: () => void;
}

/** What whoever has a role may report; editors may note the rest. */
const reported: readonly BoardState[] = ['DAMAGED', 'LOST'];
const noted: readonly BoardState[] = ['PRINTED', 'DAMAGED', 'LOST', 'RETIRED'];

export function StateDialog({ board, editor, onClose }: Props & { editor: boolean }) {
  const words = useMessages(boardWords);
  const change = useChange(boardStateDocument, (data) => data.changeBoardState);
  const offered = board.nextStates.filter((state) => (editor ? noted : reported).includes(state));
  const [state, setState] = useState(offered[0] ?? 'DAMAGED');
  const [note, setNote] = useState('');
  const [photo, setPhoto] = useState<string | null>(null);
  const send = async () => {
    if ((await change.send({ input: { code: board.code, state, note: note.trim() || null, photo } })) !== null) {
      onClose();
    }
  };
  return (
    <Dialog title={words.report} onClose={onClose}>
      <Form
        submit={words.submit}
        pending={change.pending}
        problem={change.problem}
        fields={['state', 'note']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <NativeSelect
          label={words.newState}
          error={change.problem.fields.state}
          value={state}
          data={offered.map((value) => ({ value, label: words.states[value] }))}
          onChange={({ currentTarget: { value } }) => setState(offered.find((known) => known === value) ?? state)}
        />
        <TextInput
          label={words.note}
          error={change.problem.fields.note}
          autoComplete="off"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <PhotoField unit={board.unit?.id ?? null} onPhoto={setPhoto} />
      </Form>
    </Dialog>
  );
}

export function RetargetDialog({ board, onClose }: Props) {
  const words = useMessages(boardWords);
  const change = useChange(retargetDocument, (data) => data.retargetBoard);
  const [site, setSite] = useState<{ id: string; name: string } | null>(board.site);
  const [note, setNote] = useState('');
  const send = async () => {
    if (site && (await change.send({ input: { code: board.code, site: site.id, note: note.trim() || null } })) !== null) {
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={words.retarget}
      ask={words.retargetAsk}
      submit={words.retarget}
      pending={change.pending}
      problem={change.problem}
      fields={['site', 'note']}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <SitePicker chosen={site} error={change.problem.fields.site} onChange={setSite} />
      <TextInput
        label={words.note}
        error={change.problem.fields.note}
        autoComplete="off"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

const findings = ['FINE', 'UNREADABLE', 'MISSING'] as const satisfies readonly BoardFinding[];

export function InspectDialog({ board, onClose }: Props) {
  const words = useMessages(boardWords);
  const change = useChange(inspectDocument, (data) => data.inspectBoard);
  const [finding, setFinding] = useState<BoardFinding>('FINE');
  const [decoded, setDecoded] = useState('');
  const [note, setNote] = useState('');
  const [photo, setPhoto] = useState<string | null>(null);
  const [done, setDone] = useState<BoardFinding | null>(null);
  const send = async () => {
    const said = { decoded: decoded.trim() || null, note: note.trim() || null, photo };
    const payload = await change.send({ input: { code: board.code, finding, ...said } });
    setDone(payload?.finding ?? null);
  };
  if (done !== null) {
    return (
      <Dialog title={words.inspect} onClose={onClose}>
        <p role="status">✓ {words.inspected(words.findings[done])}</p>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.inspect} onClose={onClose}>
      <Form
        submit={words.submit}
        pending={change.pending}
        problem={change.problem}
        fields={['finding', 'decoded', 'note']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <NativeSelect
          label={words.finding}
          error={change.problem.fields.finding}
          value={finding}
          data={findings.map((value) => ({ value, label: words.findings[value] }))}
          onChange={({ currentTarget: { value } }) => setFinding(findings.find((known) => known === value) ?? finding)}
        />
        <Scanner onRead={setDecoded} />
        <TextInput
          label={words.decoded}
          description={words.decodedHint}
          error={change.problem.fields.decoded}
          autoComplete="off"
          spellCheck={false}
          value={decoded}
          onChange={(event) => setDecoded(event.currentTarget.value)}
        />
        <TextInput
          label={words.note}
          error={change.problem.fields.note}
          autoComplete="off"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <PhotoField unit={board.unit?.id ?? null} onPhoto={setPhoto} />
      </Form>
    </Dialog>
  );
}
