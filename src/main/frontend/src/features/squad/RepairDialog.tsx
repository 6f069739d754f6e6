import { useState } from 'react';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { noProblem } from '@/graphql/problem';
import { useChange } from '@/graphql/useChange';
import { dayBefore, today } from '@/text/day';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import type { Change } from './Breaches';
import { endMemberDocument, saveMemberDocument } from './documents';
import { inOrder } from './repairOrder';
import { rosterWords } from './rosterWords';
import { SomebodyFields, useSomebody } from './SomebodyFields';
import type { Squad } from './SquadRecord';
import { squadWords } from './words';
import classes from './squad.module.css';

interface Props {
  squad: Squad;
  text: string;
  changes: readonly Change[];
  onClose: () => void;
}

/** Carries a suggested repair out step by step; a step that was not accepted leaves the ones before it done, and says so. */
export function RepairDialog({ squad: now, text, changes, onClose }: Props) {
  const words = useMessages(rosterWords);
  // The roster as it was when the repair was suggested: its steps speak of that.
  const [squad] = useState(now);
  const [steps] = useState(() => inOrder(changes));
  const [done, setDone] = useState(0);
  const [key] = useState(newKey);
  const save = useChange(saveMemberDocument, (data) => data.saveSquadMember);
  const end = useChange(endMemberDocument, (data) => data.endSquadMember);
  const addAt = steps.findIndex(({ kind }) => kind === 'ADD');
  const somebody = useSomebody(squad, steps[addAt]?.traits ?? []);
  const [adds, setAdds] = useState(0);
  const toAdd = steps.filter(({ kind }) => kind === 'ADD').length;

  const carry = async (step: Change, at: number): Promise<boolean> => {
    const idempotencyKey = `${key}-${at}`;
    const member = squad.members.find(({ person }) => person?.id === step.person);
    switch (step.kind) {
      case 'REMOVE':
        return member !== undefined && (await end.send({ input: { id: member.id, on: dayBefore(today()), idempotencyKey } })) !== null;
      case 'CHANGE_ROLE': {
        const { id, validFrom, validTo } = member ?? {};
        const input = { id, squad: squad.id, person: step.person ?? '', role: step.role ?? 'MEMBER', validFrom, validTo };
        return (await save.send({ input: { ...input, idempotencyKey } })) !== null;
      }
      case 'ADD': {
        const person = await somebody.make();
        const input = { squad: squad.id, person: person ?? '', role: step.role ?? 'MEMBER', validFrom: today() };
        return person !== null && (await save.send({ input: { ...input, idempotencyKey: `${idempotencyKey}-${person}` } })) !== null;
      }
    }
  };
  const send = async () => {
    for (let at = done; at < steps.length; at++) {
      const step = steps[at];
      if (!step || !(await carry(step, at))) {
        return;
      }
      setDone(at + 1);
      if (step.kind === 'ADD' && adds + 1 < toAdd) {
        // The next one who comes is another person: ask for them.
        setAdds(adds + 1);
        somebody.forget();
        return;
      }
    }
    onClose();
  };
  const problem = somebody.problem ?? (end.problem !== noProblem ? end.problem : save.problem);
  return (
    <Dialog title={words.mendTitle} onClose={onClose}>
      <p>
        <strong>{text}</strong>. {words.mendAsk}
      </p>
      <Form
        submit={words.carryOut}
        pending={save.pending || end.pending || somebody.pending}
        problem={problem}
        fields={['person', 'name', 'birthYear', 'phone']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <ol className={classes.steps}>
          {steps.map((step, at) => (
            <Step key={at} squad={squad} step={step} done={at < done} />
          ))}
        </ol>
        {done > 0 && <p role="status">{words.doneSome(done, steps.length)}</p>}
        {addAt >= 0 && <SomebodyFields key={adds} somebody={somebody} error={problem.fields.person} />}
      </Form>
    </Dialog>
  );
}

function Step({ squad, step, done }: { squad: Squad; step: Change; done: boolean }) {
  const words = useMessages(rosterWords);
  const { roles, traits } = useMessages(squadWords);
  const name = squad.members.find(({ person }) => person?.id === step.person)?.person?.name ?? words.somebody;
  const role = roles[step.role ?? 'MEMBER'];
  const told = {
    ADD: words.adds(role, step.traits.map((trait) => traits[trait]).join(', ') || words.anybody),
    REMOVE: words.removes(name),
    CHANGE_ROLE: words.changes(name, role),
  }[step.kind];
  return (
    <li data-done={done || undefined}>
      {told}
      {done && ' ✓'}
    </li>
  );
}
