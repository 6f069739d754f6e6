import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useChange } from '@/graphql/useChange';
import { useLanguage, useMessages } from '@/text/language';
import { dropDraftDocument, publishDraftDocument, returnDraftDocument } from './documents';
import { formWords } from './formWords';
import classes from './editing.module.css';

interface Props {
  draft: { id: string; edition: number };
  /** May one publish it and give it back? */
  editor: boolean;
  /** Are there changes that are not saved? */
  dirty: boolean;
  onPublished: (site: string) => void;
  onGone: () => void;
}

/** What an editor decides about a draft. */
export function DraftReview({ draft, editor, dirty, onPublished, onGone }: Props) {
  const words = useMessages(formWords);
  const language = useLanguage();
  const [asked, setAsked] = useState<'publish' | 'return' | 'drop' | null>(null);
  const close = () => setAsked(null);
  return (
    <section className={classes.section} aria-labelledby="review">
      <h2 id="review">{words.review}</h2>
      {dirty && <p className={classes.note}>{words.saveFirst}</p>}
      <div className={classes.tools}>
        <a className="button" href={`/preview/${language}/${draft.id}`} target="_blank" rel="noreferrer">
          {words.preview}
        </a>
        {editor && (
          <>
            <button type="button" className={`button ${classes.primary}`} disabled={dirty} onClick={() => setAsked('publish')}>
              {words.publish}
            </button>
            <button type="button" className="button" onClick={() => setAsked('return')}>
              {words.giveBack}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => setAsked('drop')}>
          {words.drop}
        </button>
      </div>
      {asked === 'publish' && <Publish draft={draft} onPublished={onPublished} onClose={close} />}
      {asked === 'return' && <GiveBack id={draft.id} onClose={close} />}
      {asked === 'drop' && <Drop id={draft.id} onGone={onGone} onClose={close} />}
    </section>
  );
}

interface PublishProps {
  draft: { id: string; edition: number };
  onPublished: (site: string) => void;
  onClose: () => void;
}

function Publish({ draft: { id, edition }, onPublished, onClose }: PublishProps) {
  const words = useMessages(formWords);
  const change = useChange(publishDraftDocument, (data) => data.publishSiteDraft);
  const [note, setNote] = useState('');
  const [acceptConflict, setAccept] = useState(false);
  // Asked for only where the server found the contradiction; it stays while the box is ticked.
  const [conflict, setConflict] = useState(false);
  const found = conflict || change.problem.codes.includes('UNIT_CONFLICT');
  const publish = async () => {
    setConflict(found);
    const payload = await change.send({ input: { id, edition, note: note.trim() || null, acceptConflict } });
    if (payload?.site) {
      onPublished(payload.site.id);
    }
  };
  return (
    <ConfirmDialog
      title={words.publish}
      ask={words.publishAsk}
      submit={words.publish}
      pending={change.pending}
      problem={change.problem}
      fields={['note', 'acceptConflict']}
      onSubmit={() => void publish()}
      onClose={onClose}
    >
      {found && (
        <div className={classes.warning} role="alert">
          <p>{words.conflict}</p>
          <label className={classes.check}>
            <input type="checkbox" checked={acceptConflict} onChange={(event) => setAccept(event.currentTarget.checked)} />
            {words.acceptConflict}
          </label>
        </div>
      )}
      <TextInput
        label={words.publishNote}
        error={change.problem.fields.note}
        autoComplete="off"
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

function GiveBack({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useMessages(formWords);
  const change = useChange(returnDraftDocument, (data) => data.returnSiteDraft);
  const [remark, setRemark] = useState('');
  const send = async () => {
    if ((await change.send({ input: { id, remark } })) !== null) {
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={words.giveBack}
      ask={words.giveBackAsk}
      submit={words.giveBack}
      pending={change.pending}
      problem={change.problem}
      fields={['remark']}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Textarea
        label={words.whatToDo}
        error={change.problem.fields.remark}
        rows={3}
        maxLength={1000}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

function Drop({ id, onGone, onClose }: { id: string; onGone: () => void; onClose: () => void }) {
  const words = useMessages(formWords);
  const change = useChange(dropDraftDocument, (data) => data.dropSiteDraft);
  const send = async () => {
    if ((await change.send({ input: { id } })) !== null) {
      onGone();
    }
  };
  return (
    <ConfirmDialog
      title={words.drop}
      ask={words.dropAsk}
      submit={words.drop}
      grave
      pending={change.pending}
      problem={change.problem}
      onSubmit={() => void send()}
      onClose={onClose}
    />
  );
}
