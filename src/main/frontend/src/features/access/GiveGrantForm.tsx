import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Form } from '@/components/Form';
import type { Role } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { AccountPicker } from './AccountPicker';
import { giveGrantDocument } from './grantDocuments';
import { grantWords } from './grantWords';
import { grantInput, rolesFor } from './question';
import { accessWords } from './words';
import classes from './access.module.css';

interface Props {
  /** Null: everywhere. */
  unit: { id: string; fullName: string } | null;
  account: string | null;
  onAccount: (id: string | null) => void;
}

/** Gives an account a role on the chosen unit, or everywhere. */
export function GiveGrantForm({ unit, account, onAccount }: Props) {
  const words = useMessages(grantWords);
  const shared = useMessages(accessWords);
  const change = useChange(giveGrantDocument, (data) => data.giveGrant);
  const offered = rolesFor(unit?.id ?? null);
  const [chosen, setRole] = useState<Role>('COMMUNE_EDITOR');
  const role = offered.includes(chosen) ? chosen : 'COMMUNE_EDITOR';
  const from = useTypedDay(today());
  const to = useTypedDay(null);
  const [done, setDone] = useState(false);
  const { fields } = change.problem;
  const submit = async () => {
    if (from.wrong || to.wrong) {
      return;
    }
    const payload = await change.send({ input: grantInput(account ?? '0', role, unit?.id ?? null, from.day, to.day) });
    setDone(payload !== null);
  };
  return (
    <Form
      submit={words.give}
      pending={change.pending}
      problem={change.problem}
      fields={['account', 'role', 'validFrom', 'validTo']}
      done={done ? words.given : null}
      onSubmit={() => void submit()}
    >
      {unit === null && <p className={classes.warning}>{words.everywhereWarning}</p>}
      <AccountPicker
        label={words.account}
        placeholder={words.accountPlaceholder}
        living
        value={account}
        error={fields.account}
        onChange={(id) => {
          setDone(false);
          onAccount(id);
        }}
      />
      <NativeSelect
        label={words.role}
        description={shared.duties[role]}
        error={fields.role}
        data={offered.map((value) => ({ value, label: shared.roles[value] }))}
        value={role}
        onChange={(event) => {
          setDone(false);
          setRole(event.currentTarget.value as Role);
        }}
      />
      <div className={classes.days}>
        <DayInput label={words.from} error={fields.validFrom} day={from} />
        <DayInput label={words.to} error={fields.validTo} day={to} />
      </div>
      <p className={classes.note}>{words.toHint}</p>
    </Form>
  );
}
