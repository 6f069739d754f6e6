import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import type { ActivityKind, PlanStepInput, PlanStepKind } from '@/graphql/generated/graphql';
import type { Problem } from '@/graphql/problem';
import { useMessages } from '@/text/language';
import { planWords } from './planWords';
import { HamletChoice, SquadChoice, type Chosen } from './StepChoices';
import { checkStep, kindsOfSteps, type StepDraft } from './stepDraft';
import classes from './planning.module.css';

interface Props {
  title: string;
  draft: StepDraft;
  /** The unit of the plan, in which squads and hamlets are looked for. */
  within: string | null;
  activityKinds: Readonly<Record<ActivityKind, string>>;
  unitField: (label: string, value: string | null, onChange: (id: string | null) => void) => ReactNode;
  pending: boolean;
  problem: Problem;
  onSave: (step: PlanStepInput) => void;
  onClose: () => void;
}

const fields = ['name', 'unit', 'squad', 'hamlet', 'day', 'place'];

/** One step of a plan: what its kind asks for. */
export function StepDialog({ title, draft, within, activityKinds, unitField, pending, problem, onSave, onClose }: Props) {
  const words = useMessages(planWords);
  const [step, setStep] = useState(draft);
  const day = useTypedDay(draft.day);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const set = (part: Partial<StepDraft>) => setStep((before) => ({ ...before, ...part }));
  const { kind } = step;
  const adds = kind === 'ADD_SQUAD' || kind === 'ADD_SERVICE_POINT';
  const send = () => {
    const { input, missing } = checkStep({ ...step, day: day.day });
    setWrong(Object.fromEntries(missing.map((field) => [field, words.needed[field]])));
    if (input) {
      onSave(input);
    }
  };
  const told: Record<string, string | undefined> = wrong;
  const shown = { ...problem, fields: wrong, general: problem.general ?? Object.values(problem.fields)[0] ?? null };
  const squad = (chosen: Chosen | null) => set({ squad: chosen });
  return (
    <ConfirmDialog title={title} ask="" submit={words.save} pending={pending} problem={shown} fields={fields} onSubmit={send} onClose={onClose}>
      <NativeSelect
        label={words.kind}
        value={kind}
        data={kindsOfSteps.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={({ currentTarget }) => set({ kind: currentTarget.value as PlanStepKind })}
      />
      {adds && (
        <>
          <TextInput
            label={words.stepName}
            error={told.name}
            maxLength={200}
            autoComplete="off"
            value={step.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <div>
            <p className={classes.label}>{words.unit}</p>
            {unitField(words.unit, step.unit, (unit) => set({ unit }))}
            <div role="alert" className={classes.wrong}>
              {told.unit}
            </div>
          </div>
        </>
      )}
      {kind === 'VISIT' && (
        <>
          <HamletChoice value={step.hamlet} within={within} error={told.hamlet} onChange={(hamlet) => set({ hamlet })} />
          <DayInput label={words.day} day={day} error={told.day} />
          <NativeSelect
            label={words.activityKind}
            value={step.activityKind}
            data={Object.entries(activityKinds).map(([value, label]) => ({ value, label }))}
            onChange={({ currentTarget }) => set({ activityKind: currentTarget.value as ActivityKind })}
          />
        </>
      )}
      {(kind === 'MOVE_SQUAD' || kind === 'CLOSE_SQUAD') && (
        <SquadChoice value={step.squad} within={within} error={told.squad} onChange={squad} />
      )}
      {(adds || kind === 'MOVE_SQUAD') && <PlaceFields step={step} error={told.place} onPlace={set} />}
    </ConfirmDialog>
  );
}

interface PlaceProps {
  step: StepDraft;
  error: string | undefined;
  onPlace: (part: Pick<StepDraft, 'latitude'> | Pick<StepDraft, 'longitude'>) => void;
}

function PlaceFields({ step, error, onPlace }: PlaceProps) {
  const words = useMessages(planWords);
  const field = (name: 'latitude' | 'longitude') => (
    <TextInput
      label={words[name]}
      error={error}
      inputMode="decimal"
      autoComplete="off"
      value={step[name]}
      onChange={({ currentTarget: { value } }) => onPlace(name === 'latitude' ? { latitude: value } : { longitude: value })}
    />
  );
  return (
    <div className={classes.fields}>
      {field('latitude')}
      {field('longitude')}
    </div>
  );
}
