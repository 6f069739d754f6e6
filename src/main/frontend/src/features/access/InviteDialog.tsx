import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { Secret } from '@/components/Secret';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { absoluteLink } from './absoluteLink';
import { accountWords } from './accountWords';
import { inviteDocument } from './documents';
import classes from './access.module.css';

interface Made {
  id: string;
  name: string;
  link: string;
}

/** Makes an account and shows once the link by which its person sets a password. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(accountWords);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <Dialog title={made ? words.invited(made.name) : words.invite} onClose={onClose}>
      {made === null ? <InviteForm onMade={setMade} onCancel={onClose} /> : <Outcome made={made} />}
    </Dialog>
  );
}

function Outcome({ made }: { made: Made }) {
  const words = useMessages(accountWords);
  return (
    <div role="status">
      <Secret label={words.link} value={absoluteLink(made.link)} note={words.linkNote} />
      <Link className="button" to="/admin/accounts/$id" params={{ id: made.id }}>
        {words.toAccount}
      </Link>
    </div>
  );
}

function InviteForm({ onMade, onCancel }: { onMade: (made: Made) => void; onCancel: () => void }) {
  const words = useMessages(accountWords);
  const change = useChange(inviteDocument, (data) => data.inviteAccount);
  const [draft, setDraft] = useState({ login: '', name: '', email: '', phone: '' });
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const submit = async () => {
    const { login, name, email, phone } = draft;
    const payload = await change.send({ input: { login, name, email: email.trim() || null, phone: phone.trim() || null } });
    if (payload?.account && payload.link) {
      onMade({ ...payload.account, link: payload.link });
    }
  };
  const { fields } = change.problem;
  return (
    <Form
      submit={words.invite}
      pending={change.pending}
      problem={change.problem}
      fields={['login', 'name', 'email', 'phone']}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <p className={classes.note}>{words.inviteNote}</p>
      <TextInput
        label={words.name}
        error={fields.name}
        autoComplete="off"
        required
        withAsterisk={false}
        value={draft.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={words.login}
        description={words.loginHint}
        error={fields.login}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        value={draft.login}
        onChange={(event) => set({ login: event.currentTarget.value })}
      />
      <TextInput
        label={words.email}
        description={words.optional}
        error={fields.email}
        type="email"
        autoComplete="off"
        value={draft.email}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
      <TextInput
        label={words.phone}
        description={words.optional}
        error={fields.phone}
        type="tel"
        autoComplete="off"
        value={draft.phone}
        onChange={(event) => set({ phone: event.currentTarget.value })}
      />
    </Form>
  );
}
