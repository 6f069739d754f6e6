import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { PasswordField } from '@/components/PasswordField';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { eraseDocument } from './documents';
import { Erased } from './Erased';
import { ownDataWords } from './ownDataWords';
import classes from '../access.module.css';
import own from './personal.module.css';

/** Lets one's own data go, with the password. `onErased` is told before anything is asked anew. */
export function EraseMe({ onErased }: { onErased: () => Promise<void> }) {
  const words = useMessages(ownDataWords);
  const [asking, setAsking] = useState(false);
  return (
    <section className={classes.section} aria-labelledby="erase">
      <h2 id="erase">{words.eraseTitle}</h2>
      <p>{words.eraseNote}</p>
      <div className={own.fate}>
        <Erased />
      </div>
      <p className={classes.note}>{words.noPassword}</p>
      <p className={classes.after}>
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {words.erase}…
        </button>
      </p>
      {asking && <Ask onErased={onErased} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Ask({ onErased, onClose }: { onErased: () => Promise<void>; onClose: () => void }) {
  const words = useMessages(ownDataWords);
  const queries = useQueryClient();
  const change = useChange(eraseDocument, (data) => data.erasePerson);
  const [password, setPassword] = useState('');
  const submit = async () => {
    if ((await change.send({ input: { password } })) !== null) {
      await onErased();
      // Nothing that was shown stays in this browser.
      await queries.resetQueries();
    }
  };
  return (
    <ConfirmDialog
      title={words.eraseTitle}
      ask={words.eraseAsk}
      submit={words.erase}
      grave
      pending={change.pending}
      problem={change.problem}
      fields={['password']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <PasswordField
        label={words.password}
        error={change.problem.fields.password}
        kind="current-password"
        value={password}
        onChange={setPassword}
      />
    </ConfirmDialog>
  );
}
