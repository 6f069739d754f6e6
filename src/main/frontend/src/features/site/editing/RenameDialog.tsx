import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useChange } from '@/graphql/useChange';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { plainKey } from '@/text/plainKey';
import { renameSiteDocument } from './placeDocuments';
import { keepingWords } from './words';
import classes from './editing.module.css';

const longestSlug = 120;

/** Another name in the address of a site's page; the former ones lead on for ever. */
export function RenameDialog({ id, slug, onClose }: { id: string; slug: string; onClose: () => void }) {
  const words = useMessages(keepingWords);
  const change = useChange(renameSiteDocument, (data) => data.renameSite);
  const [typed, setTyped] = useState(slug);
  const [idempotencyKey] = useState(newKey);
  const plain = plainKey(typed, longestSlug);
  const send = async () => {
    if (plain === slug || (await change.send({ input: { id, slug: plain, idempotencyKey } })) !== null) {
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={words.rename}
      ask={words.renameAsk}
      submit={words.rename}
      pending={change.pending}
      problem={change.problem}
      fields={['slug']}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextInput
        label={words.slug}
        description={words.renameHint}
        error={change.problem.fields.slug}
        autoComplete="off"
        spellCheck={false}
        maxLength={longestSlug}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className={classes.note} data-testid="renamed">
        {words.renameTo(`/vi/sites/${plain}`)}
      </p>
    </ConfirmDialog>
  );
}
