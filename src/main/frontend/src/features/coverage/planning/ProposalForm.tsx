import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Form } from '@/components/Form';
import type { Problem } from '@/graphql/problem';
import { today } from '@/text/day';
import { useLanguage, useMessages } from '@/text/language';
import { useAnswer } from '@/graphql/useAnswer';
import { coverageRulesDocument } from './documents';
import { kinds, proposalInput, type ProposalQuestion, writeProposal } from './proposalQuestion';
import { proposalWords } from './proposalWords';
import type { useProposal } from './useProposal';
import classes from './planning.module.css';

interface Props {
  question: ProposalQuestion;
  proposal: ReturnType<typeof useProposal>;
  place: ReactNode;
  onQuestion: (question: ProposalQuestion) => void;
}

/** What the address of the search says, so that one finds the way back to it. */
const addressOf = (asked: ProposalQuestion) =>
  Object.fromEntries(Object.entries(writeProposal(asked)).flatMap(([name, value]) => (value ? [[name, value]] : [])));

const fields = ['within', 'bases', 'radiusMeters', 'leastPerCommune', 'asOf', 'kind'];

/** What is to be placed, how much of it and where. */
export function ProposalForm({ question, proposal, place, onQuestion }: Props) {
  const words = useMessages(proposalWords);
  const { search, start, refuse } = proposal;
  const day = useTypedDay(question.day ?? today());
  const rules = useRules(question.day ?? today());
  const problem: Problem = search.problem;
  const wrong: Readonly<Record<string, string | undefined>> = problem.fields;
  const submit = () => {
    const asked = { ...question, day: day.day === today() ? null : day.day };
    const input = proposalInput(asked);
    if (day.day === null) {
      refuse({ asOf: words.wrong.asOf });
    } else if (Array.isArray(input)) {
      refuse(Object.fromEntries(input.map((field) => [field, words.wrong[field]])));
    } else {
      onQuestion(asked);
      start(input, addressOf(asked));
    }
  };
  const text = (name: 'bases' | 'kilometers' | 'floor', label: string, error: string | undefined, description?: string) => (
    <TextInput
      label={label}
      description={description}
      error={error}
      inputMode="decimal"
      autoComplete="off"
      value={question[name]}
      onChange={(event) => onQuestion({ ...question, [name]: event.currentTarget.value })}
    />
  );
  return (
    <Form submit={words.search} pending={search.running} problem={problem} fields={fields} onSubmit={submit}>
      <div>
        <p className={classes.label}>{words.unit}</p>
        {place}
        <div role="alert" className={classes.wrong}>
          {wrong.within}
        </div>
      </div>
      <NativeSelect
        label={words.kind}
        value={question.kind}
        data={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        onChange={({ currentTarget }) => onQuestion({ ...question, kind: kinds.find((kind) => kind === currentTarget.value) ?? 'SQUAD' })}
      />
      <div className={classes.fields}>
        {text('bases', words.bases, wrong.bases)}
        {text('kilometers', words.radius, wrong.radiusMeters)}
        {text('floor', words.floor, wrong.leastPerCommune, words.floorHint)}
      </div>
      <NativeSelect
        label={words.rule}
        value={question.rule ?? ''}
        data={[{ value: '', label: words.ruleInForce }, ...rules]}
        onChange={({ currentTarget }) => onQuestion({ ...question, rule: currentTarget.value || null })}
      />
      <DayInput label={words.day} day={day} error={wrong.asOf} />
    </Form>
  );
}

function useRules(day: string) {
  const language = useLanguage();
  const rules = useAnswer(coverageRulesDocument, { asOf: day }).data?.data.coverageRules?.nodes ?? [];
  return rules.map(({ id, name, nameEn, unit }) => ({
    value: id,
    label: [language === 'en' && nameEn ? nameEn : name, unit?.fullName].filter(Boolean).join(' · '),
  }));
}
