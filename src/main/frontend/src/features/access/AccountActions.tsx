import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Secret } from '@/components/Secret';
import { useAnswer } from '@/graphql/useAnswer';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { absoluteLink } from './absoluteLink';
import type { AccountDetails } from './AccountCard';
import { accountWords } from './accountWords';
import { endSecondFactorDocument, renewDocument, restoreDocument, revealDocument, suspendDocument } from './documents';
import { meDocument } from './ownDocuments';
import { EraseDialog } from './personal/EraseDialog';
import { ReasonDialog } from './ReasonDialog';
import classes from './access.module.css';

type Deed = 'reveal' | 'renew' | 'suspend' | 'restore' | 'endSecondFactor' | 'erase';

interface Props {
  account: AccountDetails;
  onContact: (contact: { email: string | null; phone: string | null }) => void;
}

/** What an administrator can do with another person's account. */
export function AccountActions({ account, onContact }: Props) {
  const words = useMessages(accountWords);
  const [deed, setDeed] = useState<Deed | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const own = useAnswer(meDocument, {}).data?.data.me?.id === account.id;
  const lives = account.state === 'ACTIVE' || account.state === 'INVITED';
  const offered: Deed[] = [
    ...(account.email !== null || account.phone !== null ? ['reveal' as const] : []),
    ...(lives ? ['renew' as const] : []),
    ...(account.secondFactor ? ['endSecondFactor' as const] : []),
    ...(lives ? ['suspend' as const] : []),
    ...(account.state === 'SUSPENDED' ? ['restore' as const] : []),
    ...(account.state !== 'ERASED' && !own ? ['erase' as const] : []),
  ];
  const close = () => setDeed(null);
  const shared = { id: account.id, onClose: close };
  return (
    <>
      <div className={`${classes.actions} ${classes.after}`}>
        {offered.map((offer) => (
          <button key={offer} type="button" className="button" onClick={() => setDeed(offer)}>
            {words[offer]}
          </button>
        ))}
      </div>
      <div role="status">{link && <Secret label={words.link} value={absoluteLink(link)} note={words.linkNote} />}</div>
      {deed === 'reveal' && <Reveal {...shared} onContact={onContact} />}
      {deed === 'renew' && <Renew {...shared} onLink={setLink} />}
      {deed === 'suspend' && <Suspend {...shared} />}
      {deed === 'restore' && <Restore {...shared} />}
      {deed === 'endSecondFactor' && <EndSecondFactor {...shared} />}
      {deed === 'erase' && <EraseDialog account={account} onClose={close} />}
    </>
  );
}

interface DeedProps {
  id: string;
  onClose: () => void;
}

function Reveal({ id, onClose, onContact }: DeedProps & Pick<Props, 'onContact'>) {
  const words = useMessages(accountWords);
  const change = useChange(revealDocument, (data) => data.revealContact);
  const send = async (reason: string) => {
    const payload = await change.send({ input: { account: id, reason } });
    if (payload !== null) {
      onContact({ email: payload.email, phone: payload.phone });
      onClose();
    }
  };
  return <ReasonDialog title={words.reveal} ask={words.revealAsk} submit={words.reveal} {...change} onReason={(reason) => void send(reason)} onClose={onClose} />;
}

function Renew({ id, onClose, onLink }: DeedProps & { onLink: (link: string) => void }) {
  const words = useMessages(accountWords);
  const change = useChange(renewDocument, (data) => data.renewInvitation);
  const send = async () => {
    const payload = await change.send({ input: { account: id } });
    if (payload?.link) {
      onLink(payload.link);
      onClose();
    }
  };
  return <ConfirmDialog title={words.renew} ask={words.renewAsk} submit={words.renew} {...change} onSubmit={() => void send()} onClose={onClose} />;
}

function Suspend({ id, onClose }: DeedProps) {
  const words = useMessages(accountWords);
  const change = useChange(suspendDocument, (data) => data.suspendAccount);
  const send = async (reason: string) => (await change.send({ input: { account: id, reason } })) && onClose();
  return <ReasonDialog title={words.suspend} ask={words.suspendAsk} submit={words.suspend} grave {...change} onReason={(reason) => void send(reason)} onClose={onClose} />;
}

function Restore({ id, onClose }: DeedProps) {
  const words = useMessages(accountWords);
  const change = useChange(restoreDocument, (data) => data.restoreAccount);
  const send = async (reason: string) => (await change.send({ input: { account: id, reason } })) && onClose();
  return <ReasonDialog title={words.restore} ask={words.restoreAsk} submit={words.restore} {...change} onReason={(reason) => void send(reason)} onClose={onClose} />;
}

function EndSecondFactor({ id, onClose }: DeedProps) {
  const words = useMessages(accountWords);
  const change = useChange(endSecondFactorDocument, (data) => data.endSecondFactor);
  const send = async (reason: string) => (await change.send({ input: { account: id, reason } })) && onClose();
  return <ReasonDialog title={words.endSecondFactor} ask={words.endSecondFactorAsk} submit={words.endSecondFactor} grave {...change} onReason={(reason) => void send(reason)} onClose={onClose} />;
}
