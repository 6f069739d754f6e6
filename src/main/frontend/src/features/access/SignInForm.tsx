import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Form } from '@/components/Form';
import { PasswordField } from '@/components/PasswordField';
import { useChange } from '@/graphql/useChange';
import { languages, useMessages, type Language } from '@/text/language';
import { signInDocument } from './ownDocuments';
import { ownWords } from './ownWords';
import classes from './access.module.css';

interface Props {
  /** What is known of who signs in. */
  login?: string;
  /** The language of the account that signed in. */
  onLanguage: (language: Language) => void;
  onSignedIn?: () => void;
}

/** Login and password, then the code of the second factor where one is asked for. */
export function SignInForm({ login: known = '', onLanguage, onSignedIn }: Props) {
  const words = useMessages(ownWords);
  const queries = useQueryClient();
  const change = useChange(signInDocument, (data) => data.signIn);
  const [login, setLogin] = useState(known);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [codeNeeded, setCodeNeeded] = useState(false);
  const codeField = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (codeNeeded) {
      codeField.current?.focus();
    }
  }, [codeNeeded]);

  const submit = async () => {
    const input = { login, password, ...(codeNeeded && { code: code.replace(/\s/g, '') }) };
    const payload = await change.send({ input });
    if (payload?.account) {
      const { language } = payload.account;
      onLanguage(languages.find((spoken) => spoken === language) ?? 'vi');
      // What was asked as nobody is asked anew.
      await queries.resetQueries();
      onSignedIn?.();
    } else if (payload?.codeNeeded) {
      setCodeNeeded(true);
    } else {
      setCode('');
    }
  };
  const retype = (set: (text: string) => void) => (text: string) => {
    set(text);
    setCodeNeeded(false);
  };
  return (
    <Form submit={words.signIn} pending={change.pending} problem={change.problem} fields={['code']} onSubmit={() => void submit()}>
      <TextInput
        label={words.login}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        value={login}
        onChange={(event) => retype(setLogin)(event.currentTarget.value)}
      />
      <PasswordField
        label={words.password}
        kind="current-password"
        value={password}
        onChange={retype(setPassword)}
      />
      {codeNeeded && (
        <>
          <p role="status" className={classes.note}>
            {words.codeNeeded}
          </p>
          <TextInput
            ref={codeField}
            label={words.code}
            description={words.codeHint}
            error={change.problem.fields.code}
            name="code"
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={9}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        </>
      )}
    </Form>
  );
}
