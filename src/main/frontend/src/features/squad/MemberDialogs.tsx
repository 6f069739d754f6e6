import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import type { SquadRole } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { dayBefore, today } from '@/text/day';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { endMemberDocument, saveMemberDocument } from './documents';
import { squadRoles } from './question';
import { rosterWords } from './rosterWords';
import type { Member, Squad } from './SquadRecord';
import { SomebodyFields, useSomebody } from './SomebodyFields';
import { squadWords } from './words';

export function RoleField({ value, error, onChange }: { value: SquadRole; error?: string | undefined; onChange: (role: SquadRole) => void }) {
  const words = useMessages(rosterWords);
  const { roles } = useMessages(squadWords);
  return (
    <NativeSelect
      label={words.role}
      error={error}
      value={value}
      data={squadRoles.map((role) => ({ value: role, label: roles[role] }))}
      onChange={({ currentTarget }) => onChange(squadRoles.find((role) => role === currentTarget.value) ?? value)}
    />
  );
}

/** Puts somebody into the squad, who may be new. */
export function AddMemberDialog({ squad, onClose }: { squad: Squad; onClose: () => void }) {
  const words = useMessages(rosterWords);
  const somebody = useSomebody(squad);
  const change = useChange(saveMemberDocument, (data) => data.saveSquadMember);
  const [role, setRole] = useState<SquadRole>('MEMBER');
  const from = useTypedDay(today());
  const [idempotencyKey] = useState(newKey);
  const send = async () => {
    const person = await somebody.make();
    const days = { validFrom: from.day };
    if (person && (await change.send({ input: { squad: squad.id, person, role, ...days, idempotencyKey: `${idempotencyKey}-${person}-${role}` } }))) {
      onClose();
    }
  };
  const problem = somebody.problem ?? change.problem;
  return (
    <Dialog title={words.addTitle} onClose={onClose}>
      <Form
        submit={words.save}
        pending={change.pending || somebody.pending}
        problem={problem}
        fields={['person', 'name', 'birthYear', 'phone', 'role', 'validFrom']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <SomebodyFields somebody={somebody} error={problem.fields.person} />
        <RoleField value={role} error={problem.fields.role} onChange={setRole} />
        <DayInput label={words.from} day={from} error={problem.fields.validFrom} />
      </Form>
    </Dialog>
  );
}

interface Props {
  member: Member;
  onClose: () => void;
}

export function ChangeRoleDialog({ squad, member, onClose }: Props & { squad: Squad }) {
  const words = useMessages(rosterWords);
  const change = useChange(saveMemberDocument, (data) => data.saveSquadMember);
  const [role, setRole] = useState(member.role);
  const send = async () => {
    const { id, validFrom, validTo, person } = member;
    if (person && (await change.send({ input: { id, squad: squad.id, person: person.id, role, validFrom, validTo } }))) {
      onClose();
    }
  };
  return (
    <Dialog title={words.change(member.person?.name ?? words.somebody)} onClose={onClose}>
      <Form submit={words.save} pending={change.pending} problem={change.problem} fields={['role']} onSubmit={() => void send()} onCancel={onClose}>
        <RoleField value={role} error={change.problem.fields.role} onChange={setRole} />
      </Form>
    </Dialog>
  );
}

export function EndMemberDialog({ member, onClose }: Props) {
  const words = useMessages(rosterWords);
  const change = useChange(endMemberDocument, (data) => data.endSquadMember);
  const on = useTypedDay(dayBefore(today()));
  const send = async () => {
    if (on.day && (await change.send({ input: { id: member.id, on: on.day } }))) {
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={words.endTitle(member.person?.name ?? words.somebody)}
      ask={words.endAsk}
      submit={words.end}
      grave
      pending={change.pending}
      problem={change.problem}
      fields={['on']}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <DayInput label={words.lastDay} day={on} error={change.problem.fields.on} />
    </ConfirmDialog>
  );
}
