import { areaOf, type Shape } from '@/drawing/shape';
import type { CheckedBoundaryQuery } from '@/graphql/generated/graphql';
import { formatArea, formatGround } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import type { BorderUnit } from './BorderRoom';
import { keepingWords } from './words';
import classes from './keeping.module.css';

interface Props {
  unit: BorderUnit;
  shape: Shape;
  changed: boolean;
  /** Will there be a check? */
  waiting: boolean;
  check: CheckedBoundaryQuery['checkedBoundary'];
  failed: boolean;
}

/** Areas before and after, and what one should look at before it is saved. */
export function BorderFindings({ unit, shape, changed, waiting, check, failed }: Props) {
  const words = useMessages(keepingWords);
  const language = useLanguage();
  if (shape.length === 0) {
    return null;
  }
  const area = (km2: number) => formatArea(km2, language);
  const told = [
    words.nowDrawn(formatGround(areaOf(shape), language)),
    ...(unit.areaKm2 === null ? [] : [words.formerly(area(unit.areaKm2))]),
    ...(changed ? [] : [words.unchanged]),
    ...(check?.addedKm2 != null ? [words.added(area(check.addedKm2))] : []),
    ...(check?.removedKm2 != null ? [words.removed(area(check.removedKm2))] : []),
  ];
  return (
    <div className={classes.told} role="status" data-testid="border-findings" data-checked={check !== null || undefined}>
      <p className={classes.note}>{told.join(' · ')}</p>
      {waiting && check === null && !failed && <p className={classes.note}>{words.checking}</p>}
      {check && <Warnings unit={unit} check={check} area={area} />}
    </div>
  );
}

interface WarningProps {
  unit: BorderUnit;
  check: NonNullable<CheckedBoundaryQuery['checkedBoundary']>;
  area: (km2: number) => string;
}

function Warnings({ unit, check, area }: WarningProps) {
  const words = useMessages(keepingWords);
  const warnings = [
    ...check.userErrors.map(({ message }) => message),
    ...check.overlaps.map(({ name, areaKm2 }) => words.overlaps(name, area(areaKm2))),
    ...(check.outsideKm2 ? [words.outside(area(check.outsideKm2), unit.parent?.fullName ?? '')] : []),
    ...(check.repaired ? [words.repaired] : []),
  ];
  return warnings.length === 0 ? (
    <p className={classes.note}>✓ {words.fits}</p>
  ) : (
    <ul className={classes.warnings}>
      {warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
}
