import { useState } from 'react';
import { Form } from '@/components/Form';
import { PasswordField } from '@/components/PasswordField';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { setPasswordDocument } from './ownDocuments';
import { ownWords } from './ownWords';

interface Props {
  /** What stands in the link. */
  token: string;
  onSet: (login: string) => void;
}

export function SetPasswordForm({ token, onSet }: Props) {
  const words = useMessages(ownWords);
  const change = useChange(setPasswordDocument, (data) => data.setPassword);
  const [password, setPassword] = useState('');
  const submit = async () => {
    const payload = await change.send({ input: { token, new: password } });
    if (payload?.login) {
      onSet(payload.login);
    }
  };
  return (
    <Form submit={words.setPassword} pending={change.pending} problem={change.problem} fields={['new']} onSubmit={() => void submit()}>
      <PasswordField
        label={words.newPassword}
        description={words.passwordHint}
        error={change.problem.fields.new}
        kind="new-password"
        value={password}
        onChange={setPassword}
      />
    </Form>
  );
}
