import { NativeSelect, TextInput, Textarea } from '@mantine/core';
import type { MemberTrait, SquadRole } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { counted, firstRuleClause, type TypedRuleClause } from './ruleClauses';
import { ruleWords } from './ruleWords';
import { squadWords } from './words';
import classes from './squad.module.css';
import own from './rule.module.css';

interface Props {
  clauses: readonly TypedRuleClause[];
  error: string | undefined;
  onChange: (clauses: TypedRuleClause[]) => void;
}

const mostClauses = 50;
const roles: readonly SquadRole[] = ['HEAD', 'DEPUTY', 'MEMBER'];
const traits: readonly MemberTrait[] = [
  'UNION_MEMBER',
  'HAMLET_HEAD',
  'COMMUNE_OFFICIAL',
  'BRANCH_SECRETARY',
  'BRANCH_OFFICER',
  'WOMENS_UNION',
  'POLICE',
  'TEACHER',
];

/** What a document asks for, clause by clause. */
export function RuleClauseFields({ clauses, error, onChange }: Props) {
  const words = useMessages(ruleWords);
  const change = (at: number, part: Partial<TypedRuleClause>) => onChange(clauses.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <>
      {clauses.map((clause, at) => (
        <fieldset key={at} className={own.clause}>
          <legend>{words.clause(at + 1)}</legend>
          <Textarea
            label={words.text}
            description={words.textHint}
            rows={2}
            maxLength={500}
            aria-invalid={(error !== undefined && clause.text.trim() === '') || undefined}
            value={clause.text}
            onChange={(event) => change(at, { text: event.currentTarget.value })}
          />
          <NativeSelect
            label={words.counts}
            value={clause.counts}
            data={counted.map((value) => ({ value, label: words.counted[value] }))}
            onChange={({ currentTarget: { value } }) => change(at, { counts: counted.find((one) => one === value) ?? clause.counts })}
          />
          {clause.counts === 'MEMBERS' && <WhoFields clause={clause} onChange={(part) => change(at, part)} />}
          <div className={own.numbers}>
            <Count label={words.least} value={clause.least} onChange={(least) => change(at, { least })} />
            <Count label={words.most} hint={words.mostHint} value={clause.most} onChange={(most) => change(at, { most })} />
            {clause.counts === 'TEAMS' && (
              <>
                <Count label={words.sizeFrom} value={clause.sizeFrom} onChange={(sizeFrom) => change(at, { sizeFrom })} />
                <Count label={words.sizeTo} hint={words.mostHint} value={clause.sizeTo} onChange={(sizeTo) => change(at, { sizeTo })} />
              </>
            )}
          </div>
          {clauses.length > 1 && (
            <button type="button" className="link" onClick={() => onChange(clauses.filter((_, place) => place !== at))}>
              {words.removeClause(at + 1)}
            </button>
          )}
        </fieldset>
      ))}
      <div role="alert">{error}</div>
      <div>
        <button type="button" className="button" disabled={clauses.length >= mostClauses} onClick={() => onChange([...clauses, firstRuleClause])}>
          {words.addClause}
        </button>
      </div>
    </>
  );
}

function WhoFields({ clause, onChange }: { clause: TypedRuleClause; onChange: (part: Partial<TypedRuleClause>) => void }) {
  const words = useMessages(ruleWords);
  const squads = useMessages(squadWords);
  return (
    <>
      <NativeSelect
        label={words.role}
        value={clause.role ?? ''}
        data={[{ value: '', label: words.anyRole }, ...roles.map((value) => ({ value, label: squads.roles[value] }))]}
        onChange={({ currentTarget: { value } }) => onChange({ role: roles.find((one) => one === value) ?? null })}
      />
      <CheckGroup
        label={words.traits}
        hint={words.anyTrait}
        options={traits}
        names={squads.traits}
        chosen={clause.traits}
        onChange={(chosen) => onChange({ traits: chosen })}
      />
    </>
  );
}

function Count({ label, hint, value, onChange }: { label: string; hint?: string; value: string; onChange: (value: string) => void }) {
  return (
    <TextInput label={label} description={hint} inputMode="numeric" autoComplete="off" maxLength={6} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

interface GroupProps<T extends string> {
  label: string;
  hint?: string;
  options: readonly T[];
  names: Record<T, string>;
  chosen: readonly T[];
  onChange: (chosen: readonly T[]) => void;
}

/** Some of a few. */
export function CheckGroup<T extends string>({ label, hint, options, names, chosen, onChange }: GroupProps<T>) {
  return (
    <fieldset className={own.group}>
      <legend>{label}</legend>
      <div className={own.checks}>
        {options.map((option) => (
          <label key={option} className={own.check}>
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={({ currentTarget }) => onChange(currentTarget.checked ? [...chosen, option] : chosen.filter((one) => one !== option))}
            />
            {names[option]}
          </label>
        ))}
      </div>
      {hint && <p className={classes.small}>{hint}</p>}
    </fieldset>
  );
}
