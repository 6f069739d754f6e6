import { useState } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { StateMessage } from '@/components/StateMessage';
import type { ActivityKind } from '@/graphql/generated/graphql';
import { today } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { byKey, type CoverageRule } from './clauses';
import { clauseText, daysText } from './describe';
import { coverageRulesDocument } from './documents';
import { RuleDialog, type UnitField } from './RuleDialog';
import { ruleWords } from './words';
import classes from './rules.module.css';

interface Props {
  /** May the reader write rules somewhere? The server says where. */
  ruler: boolean;
  /** Names of kinds of activity. */
  kinds: Record<ActivityKind, string>;
  unitField: UnitField;
}

/** Rules of coverage, each with its versions. */
export function RuleVersions({ ruler, kinds, unitField }: Props) {
  const words = useMessages(ruleWords);
  return (
    <AnswerFrame document={coverageRulesDocument} variables={{}}>
      {({ coverageRules }) => {
        const rules = byKey(coverageRules?.nodes ?? []);
        const hidden = (coverageRules?.totalCount ?? 0) - (coverageRules?.nodes.length ?? 0);
        return rules.length === 0 ? (
          <StateMessage state="empty" title={words.none} />
        ) : (
          <>
            {rules.map(([key, versions]) => (
              <Rule key={key} versions={versions} ruler={ruler} kinds={kinds} unitField={unitField} />
            ))}
            {hidden > 0 && <p className={classes.note}>{words.hidden(hidden)}</p>}
          </>
        );
      }}
    </AnswerFrame>
  );
}

function Rule({ versions, ruler, kinds, unitField }: Props & { versions: readonly CoverageRule[] }) {
  const words = useMessages(ruleWords);
  const language = useLanguage();
  const [writing, setWriting] = useState(false);
  const shown = versions.find((version) => version.valid) ?? versions[0];
  const [last] = versions;
  if (!shown || !last) {
    return null;
  }
  const others = versions.filter((version) => version !== shown);
  const name = language === 'en' ? (shown.nameEn ?? shown.name) : shown.name;
  return (
    <article className={classes.rule} data-rule={shown.key}>
      <div className={classes.head}>
        <h2>{name}</h2>
        {ruler && (
          <button type="button" className="button" aria-label={words.nextOf(name)} onClick={() => setWriting(true)}>
            {words.next}
          </button>
        )}
      </div>
      <p className={classes.soft}>
        <code>{shown.key}</code> · {words.purposes[shown.purpose]} · {shown.unit?.fullName ?? words.everywhere}
      </p>
      <Version rule={shown} kinds={kinds} />
      {others.length > 0 && (
        <details>
          <summary>{words.older(others.length)}</summary>
          {others.map((version) => (
            <Version key={version.id} rule={version} kinds={kinds} />
          ))}
        </details>
      )}
      {writing && <RuleDialog last={last} kinds={kinds} unitField={unitField} onClose={() => setWriting(false)} />}
    </article>
  );
}

function Version({ rule, kinds }: { rule: CoverageRule; kinds: Record<ActivityKind, string> }) {
  const words = useMessages(ruleWords);
  const language = useLanguage();
  const state = rule.valid ? words.inForce : rule.validFrom !== null && rule.validFrom > today() ? words.later : words.ended;
  return (
    <section className={classes.version} data-valid={rule.valid || undefined}>
      <h3>
        {words.version(rule.version)}, {daysText(rule.validFrom, rule.validTo, language)} <span className={classes.soft}>({state})</span>
      </h3>
      <p>
        {words.combines} {words.combinations[rule.combines]}:
      </p>
      <ol>
        {rule.clauses.map((clause) => (
          <li key={clause.number}>{clauseText(clause, kinds, language)}</li>
        ))}
      </ol>
      <p className={classes.soft}>{words.nothingFoundDays(formatNumber(rule.nothingFoundDays, language))}</p>
    </section>
  );
}
