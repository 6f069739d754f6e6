import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import type { SiteDraftQuery } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { contentOf, emptyContent } from './content';
import { draftDocument, keptSiteDocument } from './documents';
import { DraftForm } from './DraftForm';
import { DraftReview } from './DraftReview';
import { formWords } from './formWords';
import { NotThere } from './NotThere';
import type { PlaceSlots } from './PlaceFields';
import { keepingWords } from './words';
import classes from './editing.module.css';

interface NewProps {
  /** The site to change; null for a new one. */
  site: string | null;
  slots: PlaceSlots;
  onSaved: (id: string) => void;
}

/** A draft that begins with what a site says today, or with nothing. */
export function NewDraft({ site, slots, onSaved }: NewProps) {
  const blank = { draft: null, slots, onSaved, onDirty: () => {} };
  if (site === null) {
    return <DraftForm first={emptyContent()} site={null} revision={null} base={null} staleBefore={[]} {...blank} />;
  }
  return (
    <AnswerFrame document={keptSiteDocument} variables={{ id: site }}>
      {({ site: found }) => {
        const latest = found?.revisions.reduce((one, other) => (other.number > one.number ? other : one));
        if (!found || !latest) {
          return <NotThere />;
        }
        const content = contentOf(latest.content);
        const stale = found.translations.filter((translation) => translation.stale).map(({ language }) => language);
        return (
          <DraftForm first={content} site={found.id} revision={latest.number} base={content} staleBefore={stale} {...blank} />
        );
      }}
    </AnswerFrame>
  );
}

type Draft = NonNullable<SiteDraftQuery['siteDraft']>;

interface Props {
  id: string;
  editor: boolean;
  slots: PlaceSlots;
  onPublished: (site: string) => void;
  onGone: () => void;
}

/** A stored draft: what the reviewer said, its form, and what is decided about it. */
export function DraftRoom({ id, ...props }: Props) {
  return (
    <AnswerFrame document={draftDocument} variables={{ id }}>
      {({ siteDraft }) => (siteDraft && siteDraft.id === id ? <Room key={id} draft={siteDraft} {...props} /> : <NotThere />)}
    </AnswerFrame>
  );
}

function Room({ draft, editor, slots, onPublished, onGone }: Omit<Props, 'id'> & { draft: Draft }) {
  const words = useMessages(formWords);
  const keeping = useMessages(keepingWords);
  const [dirty, setDirty] = useState(false);
  const base = draft.site?.revisions.find(({ number }) => number === draft.base)?.content;
  const stale = (draft.site?.translations ?? []).filter((translation) => translation.stale).map(({ language }) => language);
  return (
    <>
      <p className={classes.note}>
        {keeping.draftStates[draft.state]}
        {draft.author && ` · ${draft.author.name}`}
        {draft.site && (
          <>
            {' · '}
            {keeping.changes}:{' '}
            <Link to="/admin/sites/$id" params={{ id: draft.site.id }}>
              {draft.site.name}
            </Link>
          </>
        )}
      </p>
      {draft.remark !== null && (
        <div className={classes.warning} role="note">
          <b>{words.remark}:</b> {draft.remark}
        </div>
      )}
      <DraftReview draft={draft} editor={editor} dirty={dirty} onPublished={onPublished} onGone={onGone} />
      <DraftForm
        first={contentOf(draft.content)}
        draft={draft}
        site={draft.site?.id ?? null}
        revision={draft.base}
        base={base === undefined ? null : contentOf(base)}
        staleBefore={stale}
        slots={slots}
        onSaved={() => {}}
        onDirty={setDirty}
      />
    </>
  );
}
