import { useState } from 'react';
import { Form } from '@/components/Form';
import { PasswordField } from '@/components/PasswordField';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { changePasswordDocument } from './ownDocuments';
import { ownWords } from './ownWords';
import classes from './access.module.css';

export function ChangePassword({ login }: { login: string }) {
  const words = useMessages(ownWords);
  const change = useChange(changePasswordDocument, (data) => data.changePassword);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [done, setDone] = useState(false);
  const submit = async () => {
    const payload = await change.send({ input: { current, new: next } });
    setDone(payload !== null);
    if (payload !== null) {
      setCurrent('');
      setNext('');
    }
  };
  return (
    <section className={classes.section} aria-labelledby="change-password">
      <h2 id="change-password">{words.changePassword}</h2>
      <p>{words.changeNote}</p>
      <div className={classes.narrow}>
        <Form
          submit={words.changePassword}
          pending={change.pending}
          problem={change.problem}
          fields={['current', 'new']}
          done={done ? words.changed : null}
          onSubmit={() => void submit()}
        >
          <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
          <PasswordField
            label={words.currentPassword}
            error={change.problem.fields.current}
            kind="current-password"
            value={current}
            onChange={setCurrent}
          />
          <PasswordField
            label={words.newPassword}
            description={words.passwordHint}
            error={change.problem.fields.new}
            kind="new-password"
            value={next}
            onChange={setNext}
          />
        </Form>
      </div>
    </section>
  );
}
