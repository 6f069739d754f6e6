import { useState } from 'react';
import { forFields } from '@/graphql/problem';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { type SiteContent } from './content';
import { saveDraftDocument } from './documents';
import { formWords } from './formWords';
import { MediaFields } from './MediaFields';
import { KindFields, ListFields, VisitFields } from './PartFields';
import { PlaceFields, type PlaceSlots } from './PlaceFields';
import { TextFields } from './TextFields';
import classes from './editing.module.css';

const known = [
  'name',
  'summary',
  'otherNames',
  'translations',
  'placeType',
  'relicType',
  'period',
  'unit',
  'address',
  'longitude',
  'latitude',
  'footprint',
  'openingHours',
  'phone',
  'website',
  'rankings',
  'mentions',
  'sources',
  'media',
];

interface Props {
  /** What a new draft begins with, or what the stored one says. */
  first: SiteContent;
  /** Null for one that is not stored yet. */
  draft: { id: string; edition: number } | null;
  /** The site that it changes, and the revision it was begun from. */
  site: string | null;
  revision: number | null;
  /** What that site says today. */
  base: SiteContent | null;
  staleBefore: readonly string[];
  slots: PlaceSlots;
  onSaved: (id: string) => void;
  onDirty: (dirty: boolean) => void;
}

/** All that can be said of a site, in one form that is saved as a whole. */
export function DraftForm({ first, draft, site, revision, base, staleBefore, slots, onSaved, onDirty }: Props) {
  const words = useMessages(formWords);
  const [content, setContent] = useState(first);
  const [state, setState] = useState<'clean' | 'dirty' | 'saved'>('clean');
  const [edition, setEdition] = useState(draft?.edition ?? null);
  const change = useChange(saveDraftDocument, (data) => data.saveSiteDraft);
  const { general, fields } = forFields(change.problem, known);
  const overtaken = change.problem.codes.includes('DRAFT_CHANGED');
  const set = (part: Partial<SiteContent>) => {
    setContent((before) => ({ ...before, ...part }));
    setState('dirty');
    onDirty(true);
  };
  const save = async (inReview: boolean) => {
    const input = {
      ...content,
      otherNames: (content.otherNames ?? []).map((name) => name.trim()).filter(Boolean),
      inReview,
      ...(draft && { id: draft.id, edition }),
      ...(site !== null && { site, base: revision }),
    };
    const payload = await change.send({ input });
    if (payload?.siteDraft) {
      setEdition(payload.siteDraft.edition);
      setState('saved');
      onDirty(false);
      onSaved(payload.siteDraft.id);
    }
  };
  const parts = { content, errors: fields, onChange: set };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      <TextFields {...parts} base={base} staleBefore={staleBefore} />
      <KindFields {...parts} />
      <PlaceFields {...parts} site={site} {...slots} />
      <VisitFields {...parts} />
      <ListFields {...parts} />
      <MediaFields {...parts} />
      <div className={classes.save}>
        <div role="alert" className={classes.problem}>
          {overtaken ? words.changedMeanwhile : general}
          {!overtaken && general === null && Object.values(fields)[0]}
        </div>
        <button type="submit" className={`button ${classes.primary}`} aria-disabled={change.pending}>
          {change.pending ? words.saving : words.save}
        </button>
        <button type="button" className="button" aria-disabled={change.pending} onClick={() => void save(true)}>
          {words.saveForReview}
        </button>
        <span role="status" className={classes.note}>
          {state === 'saved' ? `✓ ${words.saved}` : state === 'dirty' ? words.unsaved : ''}
        </span>
      </div>
    </form>
  );
}
