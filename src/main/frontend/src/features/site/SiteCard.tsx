import { useEffect } from 'react';
import { Card, Facts } from '@/components/Card';
import { CardStandIn } from '@/components/CardStandIn';
import { Mark } from '@/components/Mark';
import { Source } from '@/components/Source';
import { WarningBanner } from '@/components/WarningBanner';
import type { SiteCardQuery } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { boundsOfPoint } from '@/map/extent';
import type { Bounds } from '@/map/view';
import type { Day } from '@/text/day';
import { formatPosition } from '@/text/format';
import { useLanguage, useMessages, type Language } from '@/text/language';
import { siteCardDocument } from './documents';
import { siteWords } from './words';
import classes from './site.module.css';

type SiteDetails = NonNullable<SiteCardQuery['site']>;

interface Props {
  id: string;
  day: Day;
  onClose: () => void;
  /** Tells where the site is, once it is known. */
  onPlace: (id: string, bounds: Bounds | null) => void;
  onUnit: (id: string, day: Day | null) => void;
}

export function SiteCard({ id, day, onClose, onPlace, onUnit }: Props) {
  const words = useMessages(siteWords);
  const language = useLanguage();
  const answer = useAnswer(siteCardDocument, { id, asOf: day });
  const site = answer.data?.data.site;
  useEffect(() => {
    if (site?.id === id) {
      onPlace(id, boundsOfPoint(site.longitude, site.latitude));
    }
  }, [site, id, onPlace]);
  if (!site || site.id !== id) {
    return <CardStandIn answer={answer} onClose={onClose} />;
  }
  return (
    <Card title={site.name} kind={<Kind site={site} />} onClose={onClose}>
      <WarningBanner warnings={answer.data?.warnings ?? []} />
      {site.summary && <p>{site.summary}</p>}
      <div className={classes.actions}>
        <a className="button" href={site.path.replace(/^\/vi\//, `/${language}/`)}>
          {words.page}
        </a>
      </div>
      <Facts
        facts={[
          [words.rank, words.ranks[site.rank]],
          [words.relicType, site.relicType && words.relicTypes[site.relicType]],
          [words.decision, site.decision],
          [words.address, site.address],
          [words.unit, <Place key="unit" site={site} onUnit={onUnit} />],
          [words.position, position(site, words, language)],
          [words.board, site.boards.length === 0 ? null : <Boards key="boards" site={site} />],
        ]}
      />
      <Source
        heading={words.source}
        dataSet={site.dataSet}
        page={site.sourceUrl === null ? null : { href: site.sourceUrl, label: words.original }}
      />
    </Card>
  );
}

function Kind({ site }: { site: SiteDetails }) {
  const words = useMessages(siteWords);
  return (
    <>
      {site.redAddress && (
        <>
          <Mark shape="plate" fill="var(--red)" ink="var(--red-ink)" />
          {words.redAddress}
          {site.placeType && <span aria-hidden="true">·</span>}
        </>
      )}
      {site.placeType && <span>{words.placeTypes[site.placeType]}</span>}
    </>
  );
}

function Place({ site, onUnit }: { site: SiteDetails; onUnit: Props['onUnit'] }) {
  const words = useMessages(siteWords);
  const units = site.unit ? [site.unit] : site.candidates;
  return (
    <>
      {!site.unit && site.candidates.length > 0 && `${words.candidates}: `}
      {units.map((unit, at) => (
        <span key={unit.id}>
          {at > 0 && ', '}
          <button type="button" className="link" onClick={() => onUnit(unit.id, null)}>
            {unit.fullName}
          </button>
        </span>
      ))}
      {site.unit?.parent && `, ${site.unit.parent.fullName}`}
      <span className={classes.note}>{words.basis[site.unitBasis]}</span>
    </>
  );
}

function Boards({ site }: { site: SiteDetails }) {
  const words = useMessages(siteWords);
  return site.boards.map((board) => (
    <div key={board.id}>
      <a className={classes.code} href={board.link}>
        {grouped(board.code)}
      </a>
      <span className={classes.note}>{words.boardStates[board.state]}</span>
    </div>
  ));
}

function position(site: SiteDetails, words: typeof siteWords.vi, language: Language): string {
  if (site.longitude === null || site.latitude === null) {
    return words.noPosition;
  }
  const degrees = formatPosition(site.latitude, site.longitude, language);
  return site.approximate ? `${degrees} (${words.approximate})` : degrees;
}

/** A code as its board prints it. */
function grouped(code: string): string {
  return code.replace(/^(.{4})(.{4})(.{3})$/, '$1-$2-$3');
}
