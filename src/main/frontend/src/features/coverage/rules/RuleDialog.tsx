import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { useChange } from '@/graphql/useChange';
import type { ActivityKind, ClauseCombination, CoveragePurpose } from '@/graphql/generated/graphql';
import { today } from '@/text/day';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { plainKey } from '@/text/plainKey';
import { ClauseFields } from './ClauseFields';
import { clauseInput, firstClause, typed, wholeNumber, type CoverageRule } from './clauses';
import { saveCoverageRuleDocument } from './documents';
import { ruleWords } from './words';
import classes from './rules.module.css';

/** The field that chooses a unit, which another feature has. */
export type UnitField = (label: string, value: string | null, onChange: (unit: string | null) => void) => ReactNode;

interface Props {
  /** The latest version; null for a new rule. */
  last: CoverageRule | null;
  kinds: Record<ActivityKind, string>;
  unitField: UnitField;
  onClose: () => void;
}

const purposes: readonly CoveragePurpose[] = ['GENERAL', 'DIGITAL_SKILLS', 'CASHLESS_PAYMENT'];
const combinations: readonly ClauseCombination[] = ['ANY', 'ALL'];
const longestKey = 60;
const fields = ['name', 'nameEn', 'key', 'purpose', 'unit', 'combines', 'nothingFoundDays', 'validFrom', 'clauses'];

/** The next version of a rule, or the first of a new one. */
export function RuleDialog({ last, kinds, unitField, onClose }: Props) {
  const words = useMessages(ruleWords);
  const change = useChange(saveCoverageRuleDocument, (data) => data.saveCoverageRule);
  const [name, setName] = useState(last?.name ?? '');
  const [nameEn, setNameEn] = useState(last?.nameEn ?? '');
  const [key, setKey] = useState<string | null>(last?.key ?? null);
  const [purpose, setPurpose] = useState<CoveragePurpose>(last?.purpose ?? 'GENERAL');
  const [unit, setUnit] = useState<string | null>(last?.unit?.id ?? null);
  const [combines, setCombines] = useState<ClauseCombination>(last?.combines ?? 'ANY');
  const [nothingFound, setNothingFound] = useState(String(last?.nothingFoundDays ?? 180));
  const [clauses, setClauses] = useState(last?.clauses.map(typed) ?? [firstClause]);
  const from = useTypedDay(today());
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [idempotencyKey] = useState(newKey);
  const send = async () => {
    const said = clauses.map(clauseInput).filter((clause) => clause !== null);
    const nothingFoundDays = wholeNumber(nothingFound);
    const found = {
      ...(from.day === null && { validFrom: words.dayWrong }),
      ...(nothingFoundDays === null && { nothingFoundDays: words.clauseWrong }),
      ...(said.length !== clauses.length && { clauses: words.clauseWrong }),
    };
    setWrong(found);
    if (from.day === null || nothingFoundDays === null || Object.keys(found).length > 0) {
      return;
    }
    const rule = { key: key ?? plainKey(name, longestKey), name: name.trim(), nameEn: nameEn.trim() || null, purpose, unit, combines };
    if ((await change.send({ input: { ...rule, nothingFoundDays, validFrom: from.day, clauses: said, idempotencyKey } })) !== null) {
      onClose();
    }
  };
  const told = { ...change.problem.fields, ...wrong };
  return (
    <Dialog title={last ? words.nextOf(last.name) : words.add} onClose={onClose}>
      {last && <p className={classes.soft}>{words.nextNote}</p>}
      <Form
        submit={words.save}
        pending={change.pending}
        problem={{ ...change.problem, fields: told }}
        fields={fields}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <TextInput label={words.name} error={told.name} maxLength={200} autoComplete="off" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <TextInput
          label={words.nameEn}
          error={told.nameEn}
          maxLength={200}
          autoComplete="off"
          lang="en"
          value={nameEn}
          onChange={(event) => setNameEn(event.currentTarget.value)}
        />
        {!last && (
          <>
            <TextInput
              label={words.key}
              description={words.keyHint}
              error={told.key}
              maxLength={longestKey}
              autoComplete="off"
              value={key ?? plainKey(name, longestKey)}
              onChange={(event) => setKey(event.currentTarget.value)}
            />
            <NativeSelect
              label={words.purpose}
              value={purpose}
              data={purposes.map((value) => ({ value, label: words.purposes[value] }))}
              onChange={({ currentTarget: { value } }) => setPurpose(purposes.find((one) => one === value) ?? purpose)}
            />
            <div>
              <p className={classes.label}>{words.where}</p>
              {unitField(words.where, unit, setUnit)}
              <p className={classes.soft}>{words.whereHint}</p>
              <div role="alert">{told.unit}</div>
            </div>
          </>
        )}
        <DayInput label={words.firstDay} day={from} error={told.validFrom} />
        <NativeSelect
          label={words.combines}
          value={combines}
          data={combinations.map((value) => ({ value, label: words.combinations[value] }))}
          onChange={({ currentTarget: { value } }) => setCombines(combinations.find((one) => one === value) ?? combines)}
        />
        <ClauseFields clauses={clauses} kinds={kinds} error={told.clauses} onChange={setClauses} />
        <TextInput
          label={words.nothingFound}
          error={told.nothingFoundDays}
          inputMode="numeric"
          autoComplete="off"
          value={nothingFound}
          onChange={(event) => setNothingFound(event.currentTarget.value)}
        />
      </Form>
    </Dialog>
  );
}
