import { useEffect } from 'react';
import { Card, Facts } from '@/components/Card';
import { CardStandIn } from '@/components/CardStandIn';
import { Source } from '@/components/Source';
import { WarningBanner } from '@/components/WarningBanner';
import type { UnitCardQuery } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { boundsOf } from '@/map/extent';
import type { Bounds } from '@/map/view';
import { formatDay, type Day } from '@/text/day';
import { formatArea, formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { unitCardDocument } from './documents';
import { LineageList } from './LineageList';
import { unitWords } from './words';
import classes from './unit.module.css';

export type UnitDetails = NonNullable<UnitCardQuery['unit']>;

interface Props {
  id: string;
  day: Day;
  onClose: () => void;
  /** Tells where the unit lies, once it is known. */
  onPlace: (id: string, bounds: Bounds | null) => void;
  /** Opens another unit's card, on a day on which it lives. */
  onUnit: (id: string, day: Day | null) => void;
  onWithin: (unit: UnitDetails, show: 'units' | 'sites' | 'coverage') => void;
}

export function UnitCard({ id, day, onClose, onPlace, onUnit, onWithin }: Props) {
  const answer = useAnswer(unitCardDocument, { id, asOf: day });
  const unit = answer.data?.data.unit;
  useEffect(() => {
    if (unit?.id === id) {
      onPlace(id, boundsOf(unit.extent));
    }
  }, [unit, id, onPlace]);
  if (!unit || unit.id !== id) {
    return <CardStandIn answer={answer} onClose={onClose} />;
  }
  return <Opened unit={unit} warnings={answer.data?.warnings ?? []} onClose={onClose} onUnit={onUnit} onWithin={onWithin} />;
}

interface OpenedProps extends Omit<Props, 'id' | 'day' | 'onPlace'> {
  unit: UnitDetails;
  warnings: Parameters<typeof WarningBanner>[0]['warnings'];
}

function Opened({ unit, warnings, onClose, onUnit, onWithin }: OpenedProps) {
  const words = useMessages(unitWords);
  const language = useLanguage();
  const { hamlets, covered } = unit.coverage;
  return (
    <Card
      title={unit.fullName}
      kind={[words.kinds[unit.kind], unit.valid ? null : words.notAlive].filter(Boolean).join(' · ')}
      onClose={onClose}
    >
      <WarningBanner warnings={warnings} />
      <Facts
        facts={[
          [words.code, unit.code],
          [words.validity, validity(unit, words)],
          [words.liesIn, unit.ancestors.length > 0 && <Ancestors key="in" unit={unit} onUnit={onUnit} />],
          [words.population, <Population key="population" unit={unit} />],
          [words.households, unit.households === null ? null : formatNumber(unit.households, language)],
          [words.area, unit.areaKm2 === null ? null : formatArea(unit.areaKm2, language)],
          [words.border, border(unit, words)],
          [
            words.hamlets,
            hamlets === 0 ? null : words.hamletsCovered(formatNumber(covered, language), formatNumber(hamlets, language)),
          ],
          [words.nameEn, language === 'en' ? unit.nameEn : null],
        ]}
      />
      <div className={classes.actions}>
        {unit.level !== 'COMMUNE' && unit.level !== 'HAMLET' && (
          <button type="button" className="button" onClick={() => onWithin(unit, 'units')}>
            {words.showWithin}
          </button>
        )}
        <button type="button" className="button" onClick={() => onWithin(unit, 'sites')}>
          {words.showSites}
        </button>
        {hamlets > 0 && (
          <button type="button" className="button" onClick={() => onWithin(unit, 'coverage')}>
            {words.showCoverage}
          </button>
        )}
      </div>
      <LineageList title={words.predecessors} edges={unit.predecessors} side="predecessor" onUnit={onUnit} />
      <LineageList title={words.successors} edges={unit.successors} side="successor" onUnit={onUnit} />
      <Source heading={words.source} dataSet={unit.dataSet} />
    </Card>
  );
}

function Ancestors({ unit, onUnit }: Pick<OpenedProps, 'unit' | 'onUnit'>) {
  return unit.ancestors.map((ancestor, at) => (
    <span key={ancestor.id}>
      {at > 0 && ', '}
      <button type="button" className="link" onClick={() => onUnit(ancestor.id, null)}>
        {ancestor.fullName}
      </button>
    </span>
  ));
}

function Population({ unit }: { unit: UnitDetails }) {
  const words = useMessages(unitWords);
  const language = useLanguage();
  const day = unit.populationDate && words.populationOn(formatDay(unit.populationDate));
  return (
    <>
      {unit.population === null ? words.noPopulation : formatNumber(unit.population, language)}
      {day && unit.population !== null && <span className={classes.note}>{day}</span>}
      {unit.populationDoubt && (
        <span className={classes.note}>
          {words.doubt}: {unit.populationDoubt}
        </span>
      )}
    </>
  );
}

function validity(unit: UnitDetails, words: typeof unitWords.vi): string | null {
  const from = unit.validFrom && formatDay(unit.validFrom);
  const to = unit.validTo && formatDay(unit.validTo);
  if (from && to) {
    return words.between(from, to);
  }
  return from ? words.from(from) : to ? words.until(to) : null;
}

function border(unit: UnitDetails, words: typeof unitWords.vi): string {
  if (unit.boundaryAccuracy === null) {
    return words.noShape;
  }
  const change = unit.boundaryChange && words.change[unit.boundaryChange];
  return [words.accuracy[unit.boundaryAccuracy], change].filter(Boolean).join('; ');
}
