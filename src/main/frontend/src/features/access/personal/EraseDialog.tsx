import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { ReasonDialog } from '../ReasonDialog';
import { eraseDocument } from './documents';
import { registerWords } from './registerWords';

interface Props {
  account: { id: string; name: string };
  /** What else belongs to it, once the data is gone. */
  onErased?: () => Promise<unknown>;
  onClose: () => void;
}

/** Lets another person's data go, with a reason. */
export function EraseDialog({ account, onErased, onClose }: Props) {
  const words = useMessages(registerWords);
  const change = useChange(eraseDocument, (data) => data.erasePerson);
  const send = async (reason: string) => {
    if ((await change.send({ input: { account: account.id, reason } })) !== null) {
      await onErased?.();
      onClose();
    }
  };
  return (
    <ReasonDialog
      title={words.eraseOf(account.name)}
      ask={words.eraseAsk(account.name)}
      submit={words.erase}
      grave
      pending={change.pending}
      problem={change.problem}
      onReason={(reason) => void send(reason)}
      onClose={onClose}
    />
  );
}
