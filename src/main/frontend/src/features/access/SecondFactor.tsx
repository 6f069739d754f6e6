import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Form } from '@/components/Form';
import { PasswordField } from '@/components/PasswordField';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { endSecondFactorDocument } from './documents';
import { beginSecondFactorDocument, confirmSecondFactorDocument } from './ownDocuments';
import { ownWords } from './ownWords';
import { readableKey } from './secondFactor';
import classes from './access.module.css';

interface Begun {
  uri: string;
  symbol: string | null;
}

/** Turns one's own second factor on, by a code of the new secret, and off. */
export function SecondFactor({ on }: { on: boolean }) {
  const words = useMessages(ownWords);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const finish = (told: string) => {
    setBegun(null);
    setOutcome(told);
  };
  return (
    <section className={classes.section} aria-labelledby="second-factor">
      <h2 id="second-factor">{words.secondFactor}</h2>
      <p>{on ? words.secondFactorOn : words.secondFactorOff}</p>
      <p role="status">{outcome && `✓ ${outcome}`}</p>
      <div className={classes.narrow}>
        {on && <End onEnded={() => finish(words.ended)} />}
        {!on && begun === null && <Begin onBegun={setBegun} />}
        {!on && begun !== null && <Confirm begun={begun} onConfirmed={() => finish(words.confirmed)} onCancel={() => setBegun(null)} />}
      </div>
    </section>
  );
}

function Begin({ onBegun }: { onBegun: (begun: Begun) => void }) {
  const words = useMessages(ownWords);
  const change = useChange(beginSecondFactorDocument, (data) => data.beginSecondFactor);
  const [password, setPassword] = useState('');
  const submit = async () => {
    const payload = await change.send({ input: { password } });
    if (payload?.uri) {
      onBegun({ uri: payload.uri, symbol: payload.symbol });
    }
  };
  return (
    <Form submit={words.begin} pending={change.pending} problem={change.problem} fields={['password']} onSubmit={() => void submit()}>
      <PasswordField
        label={words.currentPassword}
        description={words.beginNote}
        error={change.problem.fields.password}
        kind="current-password"
        value={password}
        onChange={setPassword}
      />
    </Form>
  );
}

function Confirm({ begun, onConfirmed, onCancel }: { begun: Begun; onConfirmed: () => void; onCancel: () => void }) {
  const words = useMessages(ownWords);
  const change = useChange(confirmSecondFactorDocument, (data) => data.confirmSecondFactor);
  const [code, setCode] = useState('');
  const key = readableKey(begun.uri);
  const submit = async () => {
    if ((await change.send({ input: { code: code.replace(/\s/g, '') } })) !== null) {
      onConfirmed();
    }
  };
  return (
    <Form
      submit={words.confirm}
      pending={change.pending}
      problem={change.problem}
      fields={['code']}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <p className={classes.note}>{words.scan}</p>
      {begun.symbol && (
        <img className={classes.symbol} alt={words.symbol} src={`data:image/svg+xml;utf8,${encodeURIComponent(begun.symbol)}`} />
      )}
      {key && (
        <p className={classes.note}>
          {words.secret}:<br />
          <span className={classes.key} data-testid="second-factor-key">
            {key}
          </span>
        </p>
      )}
      <TextInput
        label={words.code}
        description={words.codeHint}
        error={change.problem.fields.code}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={9}
        data-autofocus
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </Form>
  );
}

function End({ onEnded }: { onEnded: () => void }) {
  const words = useMessages(ownWords);
  const change = useChange(endSecondFactorDocument, (data) => data.endSecondFactor);
  const [password, setPassword] = useState('');
  const submit = async () => {
    if ((await change.send({ input: { password } })) !== null) {
      onEnded();
    }
  };
  return (
    <Form
      submit={words.endSecondFactor}
      pending={change.pending}
      problem={change.problem}
      fields={['password']}
      onSubmit={() => void submit()}
      grave
    >
      <PasswordField
        label={words.currentPassword}
        error={change.problem.fields.password}
        kind="current-password"
        value={password}
        onChange={setPassword}
      />
    </Form>
  );
}
