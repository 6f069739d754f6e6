import { NativeSelect } from '@mantine/core';
import { useAnswer } from '@/graphql/useAnswer';
import type { Day } from '@/text/day';
import { useLanguage, useMessages } from '@/text/language';
import type { Judging } from '../question';
import { coverageRulesDocument, planChoiceDocument, planNameDocument } from './documents';
import { purposes, ruleChoice, withRuleChoice } from './question';
import { planningWords } from './words';
import classes from './planning.module.css';

interface Props {
  judging: Judging;
  day: Day;
  within: string | null;
  /** Are there plans that the reader may choose from? */
  planner: boolean;
  onJudging: (judging: Judging) => void;
}

/** By which rule and under which plan hamlets are judged. */
export function JudgingFields({ judging, day, within, planner, onJudging }: Props) {
  const words = useMessages(planningWords);
  const rules = useRuleChoices(day);
  const plans = usePlanChoices(judging.plan, within, planner);
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={words.rule}
        value={ruleChoice(judging)}
        data={rules}
        onChange={({ currentTarget }) => onJudging(withRuleChoice(judging, currentTarget.value))}
      />
      {(planner || judging.plan !== null) && (
        <NativeSelect
          label={words.plan}
          value={judging.plan ?? ''}
          data={plans}
          onChange={({ currentTarget }) => onJudging({ ...judging, plan: currentTarget.value || null })}
        />
      )}
    </div>
  );
}

function useRuleChoices(day: Day) {
  const words = useMessages(planningWords);
  const language = useLanguage();
  const rules = useAnswer(coverageRulesDocument, { asOf: day }).data?.data.coverageRules?.nodes ?? [];
  return [
    ...purposes.map((purpose) => ({ value: `purpose:${purpose}`, label: `${words.ruleInForce}: ${words.purposes[purpose]}` })),
    ...rules.map(({ id, name, nameEn, version, unit }) => ({
      value: `rule:${id}`,
      label: [language === 'en' && nameEn ? nameEn : name, unit?.fullName, words.version(version)].filter(Boolean).join(' · '),
    })),
  ];
}

function usePlanChoices(plan: string | null, within: string | null, planner: boolean) {
  const words = useMessages(planningWords);
  const where = within === null ? {} : { within };
  const listed = useAnswer(planChoiceDocument, { where }, planner).data?.data.coveragePlans?.nodes ?? [];
  const known = listed.some(({ key }) => key === plan);
  const shared = useAnswer(planNameDocument, { key: plan ?? '' }, plan !== null && !known);
  const other = shared.data?.data.coveragePlan;
  const named = ({ key, name, appliedOn }: { key: string; name: string; appliedOn: string | null }) => ({
    value: key,
    label: appliedOn === null ? name : `${name} (${words.planApplied})`,
  });
  const foreign = plan !== null && !known ? [other?.key === plan ? named(other) : { value: plan, label: words.unknownPlan }] : [];
  return [{ value: '', label: words.noPlan }, ...foreign, ...listed.map(named)];
}
