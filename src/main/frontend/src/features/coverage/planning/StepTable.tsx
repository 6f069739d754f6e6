import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { ActivityKind } from '@/graphql/generated/graphql';
import { formatDay } from '@/text/day';
import { formatPosition } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { planWords } from './planWords';
import type { PlanStep } from './steps';
import classes from './planning.module.css';

interface Props {
  steps: readonly PlanStep[];
  /** May steps be changed? */
  editable: boolean;
  activityKinds: Readonly<Record<ActivityKind, string>>;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onEdit: (step: PlanStep) => void;
  onRemove: (step: PlanStep) => void;
}

interface Row extends PlanStep {
  id: string;
}

/** The steps of a plan by number. */
export function StepTable({ steps, editable, activityKinds, selected, hovered, onHover, onEdit, onRemove }: Props) {
  const words = useMessages(planWords);
  const language = useLanguage();
  const columns: PlainColumn<Row>[] = [
    { id: 'kind', head: words.kind, cell: ({ number, kind }) => `${number}. ${words.kinds[kind]}` },
    { id: 'what', head: words.what, cell: (step) => whatOf(step, activityKinds) },
    {
      id: 'where',
      head: words.where,
      cell: ({ unit, longitude, latitude }) =>
        [unit?.fullName, longitude !== null && latitude !== null && formatPosition(latitude, longitude, language)]
          .filter(Boolean)
          .join(' · '),
    },
  ];
  const tools: PlainColumn<Row> = {
    id: 'tools',
    head: words.actions,
    cell: (step) => (
      <span className={classes.rowTools}>
        <button type="button" className="link" aria-label={words.editStep(step.number)} onClick={() => onEdit(step)}>
          ✎
        </button>
        <button type="button" className="link" aria-label={words.removeStep(step.number)} onClick={() => onRemove(step)}>
          ×
        </button>
      </span>
    ),
  };
  if (steps.length === 0) {
    return <p className={classes.note}>{words.noSteps}</p>;
  }
  return (
    <PlainTable
      caption={words.stepsTitle}
      columns={editable ? [...columns, tools] : columns}
      rows={steps.map((step) => ({ ...step, id: String(step.number) }))}
      selected={selected}
      hovered={hovered}
      onHover={onHover}
    />
  );
}

function whatOf(step: PlanStep, activityKinds: Readonly<Record<ActivityKind, string>>): string {
  const { name, squad, day, activityKind } = step;
  return [name ?? squad?.name, activityKind && activityKinds[activityKind], day && formatDay(day)].filter(Boolean).join(' · ');
}
