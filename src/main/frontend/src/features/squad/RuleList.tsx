import { useState, type ReactNode } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { StateMessage } from '@/components/StateMessage';
import { formatDay, today } from '@/text/day';
import { useMessages } from '@/text/language';
import type { CompositionRule, RuleQuestion } from './ruleClauses';
import { RuleDialog, type UnitField } from './RuleDialog';
import { compositionRulesDocument } from './ruleDocuments';
import { ruleWords } from './ruleWords';
import { squadWords } from './words';
import classes from './squad.module.css';
import own from './rule.module.css';

interface Props {
  question: RuleQuestion;
  place: ReactNode;
  /** May the reader write rules somewhere? The server says where. */
  ruler: boolean;
  unitField: UnitField;
  onQuestion: (question: RuleQuestion) => void;
}

/** Rules of composition that hold on a day, clause by clause. */
export function RuleList({ question, place, ruler, unitField, onQuestion }: Props) {
  const words = useMessages(ruleWords);
  const [editing, setEditing] = useState<CompositionRule | null>(null);
  const day = useTypedDay(question.day ?? today());
  const set = (text: string) => day.set(text);
  const ask = () => day.day !== null && onQuestion({ ...question, day: day.day === today() ? null : day.day });
  const where = question.holdsIn === null ? {} : { holdsIn: question.holdsIn };
  return (
    <>
      <p className={classes.note}>{words.note}</p>
      <div className={classes.filters} onBlur={ask} onKeyDown={(event) => event.key === 'Enter' && ask()}>
        <div>{place}</div>
        <DayInput label={words.on} day={{ ...day, set }} />
      </div>
      <AnswerFrame document={compositionRulesDocument} variables={{ where, asOf: question.day }}>
        {({ compositionRules }) =>
          compositionRules && compositionRules.nodes.length > 0 ? (
            compositionRules.nodes.map((rule) => <Rule key={rule.id} rule={rule} onEdit={ruler ? () => setEditing(rule) : null} />)
          ) : (
            <StateMessage state="empty" title={words.none}>
              {words.noneAdvice}
            </StateMessage>
          )
        }
      </AnswerFrame>
      {editing && <RuleDialog rule={editing} unitField={unitField} onClose={() => setEditing(null)} />}
    </>
  );
}

function Rule({ rule, onEdit }: { rule: CompositionRule; onEdit: (() => void) | null }) {
  const words = useMessages(ruleWords);
  const squads = useMessages(squadWords);
  const days = [rule.validFrom && words.from(formatDay(rule.validFrom)), rule.validTo && words.until(formatDay(rule.validTo))].filter(Boolean).join(' ');
  const levels = rule.levels.length === 0 ? words.anyLevel : rule.levels.map((level) => squads.levels[level]).join(', ');
  return (
    <article className={own.rule}>
      <div className={own.head}>
        <h2>{rule.name}</h2>
        {onEdit && (
          <button type="button" className="button" aria-label={words.editOf(rule.name)} onClick={onEdit}>
            {words.edit}
          </button>
        )}
      </div>
      <p>
        {rule.document} · <strong>{squads.severities[rule.severity]}</strong>
      </p>
      <p className={classes.small}>
        {rule.kinds.map((kind) => squads.kinds[kind]).join(', ')} ({levels}) · {rule.unit?.fullName ?? words.everywhere}
        {days && ` · ${days}`}
      </p>
      <ol className={own.clauses}>
        {rule.clauses.map((clause) => (
          <li key={clause.number}>
            {clause.text}
            <JudgedBy clause={clause} />
          </li>
        ))}
      </ol>
    </article>
  );
}

/** What the wording is judged by. */
function JudgedBy({ clause }: { clause: CompositionRule['clauses'][number] }) {
  const words = useMessages(ruleWords);
  const squads = useMessages(squadWords);
  const { least, most, role, traits, counts, sizeFrom, sizeTo } = clause;
  const number = most === null ? words.atLeast(String(least)) : least === 0 ? words.atMost(String(most)) : words.between(String(least), String(most));
  const whom = role === null ? words.counted[counts] : squads.roles[role].toLowerCase();
  const what = traits.map((trait) => squads.traits[trait]).join(', ');
  const size = sizeFrom === null ? '' : ` ${words.ofSize(String(sizeFrom), sizeTo === null ? '∞' : String(sizeTo))}`;
  return (
    <span className={classes.small}>
      {words.judged}: {number} {whom}
      {what && ` (${what})`}
      {size}
    </span>
  );
}
