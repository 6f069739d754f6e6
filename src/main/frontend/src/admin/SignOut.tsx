import { useQueryClient } from '@tanstack/react-query';
import { signOutDocument } from '@/features/access/ownDocuments';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { adminWords } from './words';

export function SignOut() {
  const words = useMessages(adminWords);
  const queries = useQueryClient();
  const change = useChange(signOutDocument, (data) => data.signOut);
  const submit = async () => {
    await change.send({});
    // Nothing that was shown stays in this browser, also where the session had ended before.
    await queries.resetQueries();
  };
  return (
    <button type="button" className="button" aria-disabled={change.pending} onClick={() => void submit()}>
      {words.signOut}
    </button>
  );
}
