import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { useChange } from '@/graphql/useChange';
import type { RuleSeverity, SquadKind } from '@/graphql/generated/graphql';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { firstRuleClause, ruleClauseInput, typedClause, type CompositionRule } from './ruleClauses';
import { CheckGroup, RuleClauseFields } from './RuleClauseFields';
import { saveCompositionRuleDocument } from './ruleDocuments';
import { ruleWords } from './ruleWords';
import { squadWords } from './words';
import classes from './squad.module.css';

/** The field that chooses a unit, which another feature has. */
export type UnitField = (label: string, value: string | null, onChange: (unit: string | null) => void) => ReactNode;

interface Props {
  /** Null for a new one. */
  rule: CompositionRule | null;
  unitField: UnitField;
  onClose: () => void;
}

const kinds = ['YOUTH_DIGITAL_SQUAD', 'COMMUNITY_DIGITAL_GROUP', 'VOLUNTEER_TEAM', 'CLUB'] as const satisfies readonly SquadKind[];
const levels = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'] as const;
const severities: readonly RuleSeverity[] = ['REQUIRED', 'RECOMMENDED'];
const fields = ['name', 'document', 'unit', 'kinds', 'levels', 'severity', 'validFrom', 'validTo', 'clauses'];

/** A rule of composition, new or written anew. */
export function RuleDialog({ rule, unitField, onClose }: Props) {
  const words = useMessages(ruleWords);
  const squads = useMessages(squadWords);
  const change = useChange(saveCompositionRuleDocument, (data) => data.saveCompositionRule);
  const [name, setName] = useState(rule?.name ?? '');
  const [document, setDocument] = useState(rule?.document ?? '');
  const [unit, setUnit] = useState<string | null>(rule?.unit?.id ?? null);
  const [chosenKinds, setKinds] = useState<readonly SquadKind[]>(rule?.kinds ?? ['YOUTH_DIGITAL_SQUAD']);
  const [chosenLevels, setLevels] = useState<CompositionRule['levels']>(rule?.levels ?? []);
  const [severity, setSeverity] = useState<RuleSeverity>(rule?.severity ?? 'REQUIRED');
  const [clauses, setClauses] = useState(rule?.clauses.map(typedClause) ?? [firstRuleClause]);
  const from = useTypedDay(rule?.validFrom ?? null);
  const to = useTypedDay(rule?.validTo ?? null);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [idempotencyKey] = useState(newKey);
  const send = async () => {
    const said = clauses.map(ruleClauseInput).filter((clause) => clause !== null);
    const found = {
      ...(chosenKinds.length === 0 && { kinds: words.kindNeeded }),
      ...(from.wrong && { validFrom: words.dayWrong }),
      ...(to.wrong && { validTo: words.dayWrong }),
      ...(said.length !== clauses.length && { clauses: words.clauseWrong }),
    };
    setWrong(found);
    if (Object.keys(found).length > 0) {
      return;
    }
    const about = { id: rule?.id ?? null, name: name.trim(), document: document.trim(), unit, kinds: [...chosenKinds], levels: [...chosenLevels], severity };
    const input = { ...about, validFrom: from.day, validTo: to.day, clauses: said, idempotencyKey };
    if ((await change.send({ input })) !== null) {
      onClose();
    }
  };
  const told = { ...change.problem.fields, ...wrong };
  return (
    <Dialog title={rule ? words.editOf(rule.name) : words.add} onClose={onClose}>
      {rule && <p className={classes.note}>{words.editNote}</p>}
      <Form
        submit={words.save}
        pending={change.pending}
        problem={{ ...change.problem, fields: told }}
        fields={fields}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <TextInput label={words.name} error={told.name} maxLength={300} autoComplete="off" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <TextInput
          label={words.document}
          description={words.documentHint}
          error={told.document}
          maxLength={300}
          autoComplete="off"
          value={document}
          onChange={(event) => setDocument(event.currentTarget.value)}
        />
        <div>
          <p className={classes.small}>{words.where}</p>
          {unitField(words.where, unit, setUnit)}
          <p className={classes.small}>{words.whereHint}</p>
          <div role="alert">{told.unit}</div>
        </div>
        <CheckGroup label={words.kinds} options={kinds} names={squads.kinds} chosen={chosenKinds} onChange={setKinds} />
        <div role="alert">{told.kinds}</div>
        <CheckGroup label={words.levels} hint={words.levelsHint} options={levels} names={squads.levels} chosen={chosenLevels} onChange={(next) => setLevels([...next])} />
        <NativeSelect
          label={words.severity}
          value={severity}
          data={severities.map((value) => ({ value, label: squads.severities[value] }))}
          onChange={({ currentTarget: { value } }) => setSeverity(severities.find((one) => one === value) ?? severity)}
        />
        <DayInput label={words.firstDay} description={words.openDay} day={from} error={told.validFrom} />
        <DayInput label={words.lastDay} description={words.openDay} day={to} error={told.validTo} />
        <RuleClauseFields clauses={clauses} error={told.clauses} onChange={setClauses} />
      </Form>
    </Dialog>
  );
}
