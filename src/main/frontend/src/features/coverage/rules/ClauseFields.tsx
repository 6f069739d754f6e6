import { NativeSelect, TextInput } from '@mantine/core';
import type { ActivityKind } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { clauseKinds, firstClause, type TypedClause } from './clauses';
import { ruleWords } from './words';
import classes from './rules.module.css';

interface Props {
  clauses: readonly TypedClause[];
  kinds: Record<ActivityKind, string>;
  error: string | undefined;
  onChange: (clauses: TypedClause[]) => void;
}

const mostClauses = 20;

/** What a rule asks for, clause by clause. */
export function ClauseFields({ clauses, kinds, error, onChange }: Props) {
  const words = useMessages(ruleWords);
  const change = (at: number, part: Partial<TypedClause>) => onChange(clauses.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <>
      {clauses.map((clause, at) => (
        <fieldset key={at} className={classes.clause}>
          <legend>{words.clause(at + 1)}</legend>
          <NativeSelect
            label={words.kind}
            value={clause.kind}
            data={clauseKinds.map((value) => ({ value, label: words.kinds[value] }))}
            onChange={({ currentTarget: { value } }) => change(at, { kind: clauseKinds.find((one) => one === value) ?? clause.kind })}
          />
          {clause.kind === 'ACTIVITY' ? (
            <ActivityClause clause={clause} kinds={kinds} wrong={error !== undefined} onChange={(part) => change(at, part)} />
          ) : (
            <NearClause clause={clause} wrong={error !== undefined} onChange={(part) => change(at, part)} />
          )}
          {clauses.length > 1 && (
            <button type="button" className="link" onClick={() => onChange(clauses.filter((_, place) => place !== at))}>
              {words.removeClause(at + 1)}
            </button>
          )}
        </fieldset>
      ))}
      <div role="alert">{error}</div>
      <div>
        <button type="button" className="button" disabled={clauses.length >= mostClauses} onClick={() => onChange([...clauses, firstClause])}>
          {words.addClause}
        </button>
      </div>
    </>
  );
}

interface ClauseProps {
  clause: TypedClause;
  wrong: boolean;
  onChange: (part: Partial<TypedClause>) => void;
}

function NearClause({ clause, wrong, onChange }: ClauseProps) {
  const words = useMessages(ruleWords);
  return (
    <>
      <TextInput
        label={words.meters}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={wrong || undefined}
        value={clause.meters}
        onChange={(event) => onChange({ meters: event.currentTarget.value })}
      />
      {clause.kind === 'SQUAD' && (
        <>
          <TextInput
            label={words.leastMembers}
            description={words.leastHint}
            inputMode="numeric"
            autoComplete="off"
            value={clause.leastMembers}
            onChange={(event) => onChange({ leastMembers: event.currentTarget.value })}
          />
          <Check label={words.inOrder} checked={clause.inOrder} onChange={(inOrder) => onChange({ inOrder })} />
        </>
      )}
    </>
  );
}

function ActivityClause({ clause, kinds, wrong, onChange }: ClauseProps & { kinds: Record<ActivityKind, string> }) {
  const words = useMessages(ruleWords);
  const chosen = clause.activityKinds;
  return (
    <>
      <TextInput
        label={words.days}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={wrong || undefined}
        value={clause.days}
        onChange={(event) => onChange({ days: event.currentTarget.value })}
      />
      <div role="group" aria-label={words.activityKinds} className={classes.checks}>
        {(Object.keys(kinds) as ActivityKind[]).map((kind) => (
          <Check
            key={kind}
            label={kinds[kind]}
            checked={chosen.includes(kind)}
            onChange={(on) => onChange({ activityKinds: on ? [...chosen, kind] : chosen.filter((one) => one !== kind) })}
          />
        ))}
      </div>
      <p className={classes.soft}>{words.anyActivity}</p>
      <Check label={words.reported} checked={clause.reported} onChange={(reported) => onChange({ reported })} />
    </>
  );
}

function Check({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className={classes.check}>
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {label}
    </label>
  );
}
