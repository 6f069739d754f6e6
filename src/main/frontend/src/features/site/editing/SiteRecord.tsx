import { Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import type { KeptSiteQuery } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { formatPosition } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { siteWords } from '../words';
import { keptSiteDocument, withdrawSiteDocument } from './documents';
import { NotThere } from './NotThere';
import { RenameDialog } from './RenameDialog';
import { SiteHistory } from './SiteHistory';
import { keepingWords } from './words';
import classes from './editing.module.css';

type Site = NonNullable<KeptSiteQuery['site']>;

interface Props {
  id: string;
  editor: boolean;
  /** What the application shows of the site's boards. */
  boards: (site: Site) => ReactNode;
  onName: (name: string) => void;
}

/** A site as those who keep it see it. */
export function SiteRecord({ id, editor, boards, onName }: Props) {
  return (
    <AnswerFrame document={keptSiteDocument} variables={{ id }}>
      {(data) =>
        data.site && data.site.id === id ? (
          <Record site={data.site} drafts={data.siteDrafts?.nodes ?? []} editor={editor} boards={boards} onName={onName} />
        ) : (
          <NotThere />
        )
      }
    </AnswerFrame>
  );
}

interface RecordProps extends Omit<Props, 'id'> {
  site: Site;
  drafts: NonNullable<KeptSiteQuery['siteDrafts']>['nodes'];
}

function Record({ site, drafts, editor, boards, onName }: RecordProps) {
  const words = useMessages(keepingWords);
  const [withdrawing, setWithdrawing] = useState(false);
  const [renaming, setRenaming] = useState(false);
  useEffect(() => onName(site.name), [site.name, onName]);
  return (
    <>
      {site.unitConflict && (
        <p className={classes.warning} role="note">
          {words.conflict}: {site.statedUnit?.fullName}
        </p>
      )}
      <div className={classes.section}>
        <div className={classes.tools}>
          <Link className="button" to="/admin/drafts/new" search={{ site: site.id } as never}>
            {words.edit}
          </Link>
          {site.state === 'PUBLISHED' && (
            <a className="button" href={site.path}>
              {words.toPage}
            </a>
          )}
          {editor && site.state === 'PUBLISHED' && (
            <>
              <button type="button" className="button" onClick={() => setRenaming(true)}>
                {words.rename}
              </button>
              <button type="button" className="button" onClick={() => setWithdrawing(true)}>
                {words.withdraw}
              </button>
            </>
          )}
        </div>
        {drafts.map((draft) => (
          <p key={draft.id} className={classes.note}>
            <Link to="/admin/drafts/$id" params={{ id: draft.id }}>
              {words.goOn(words.draftStates[draft.state], formatMoment(draft.writtenAt))}
            </Link>
          </p>
        ))}
      </div>
      <Facts site={site} />
      <section className={classes.section} aria-labelledby="boards">
        <h2 id="boards">{words.boards}</h2>
        {site.boards.length === 0 ? <p className={classes.note}>{words.noBoards}</p> : boards(site)}
      </section>
      <SiteHistory site={site} editor={editor} />
      {renaming && <RenameDialog id={site.id} slug={site.slug} onClose={() => setRenaming(false)} />}
      {withdrawing && <Withdraw id={site.id} onClose={() => setWithdrawing(false)} />}
    </>
  );
}

function Facts({ site }: { site: Site }) {
  const words = useMessages(keepingWords);
  const known = useMessages(siteWords);
  const language = useLanguage();
  const position =
    site.longitude === null || site.latitude === null ? words.noPosition : formatPosition(site.latitude, site.longitude, language);
  const translations = site.translations.map((one) => `${one.language}: ${one.name}${one.stale ? ` (${words.stale('').replace(/: $/, '')})` : ''}`);
  const facts: [string, string | null][] = [
    [words.state, words.siteStates[site.state]],
    [words.kind, [site.redAddress && known.redAddress, site.placeType && known.placeTypes[site.placeType]].filter(Boolean).join(' · ')],
    [words.rank, known.ranks[site.rank]],
    [words.unit, site.unit?.fullName ?? null],
    [known.address, site.address],
    [words.position, site.approximate ? `${position} (${known.approximate})` : position],
    [words.texts, translations.join('\n')],
    [words.slug, site.slug],
  ];
  return (
    <section className={classes.section} aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <Fact key={name} name={name} value={value ?? ''} />
          ))}
      </dl>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Withdraw({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useMessages(keepingWords);
  const change = useChange(withdrawSiteDocument, (data) => data.withdrawSite);
  const [note, setNote] = useState('');
  const send = async () => {
    if ((await change.send({ input: { id, note } })) !== null) {
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={words.withdraw}
      ask={words.withdrawAsk}
      submit={words.withdraw}
      grave
      pending={change.pending}
      problem={change.problem}
      fields={['note']}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Textarea
        label={words.reason}
        error={change.problem.fields.note}
        rows={3}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
