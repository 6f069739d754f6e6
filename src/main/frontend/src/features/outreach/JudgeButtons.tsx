import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import type { ActivityState } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { returnActivityDocument, verifyActivityDocument } from './documents';
import { outreachWords } from './words';
import classes from './outreach.module.css';

interface Props {
  activity: { id: string; name: string; state: ActivityState };
}

/** Verifies a report, or sends it back with a remark. */
export function JudgeButtons({ activity }: Props) {
  const words = useMessages(outreachWords);
  const verify = useChange(verifyActivityDocument, (data) => data.verifyActivity);
  const sendBack = useChange(returnActivityDocument, (data) => data.returnActivity);
  const [asking, setAsking] = useState(false);
  const [remark, setRemark] = useState('');
  const { id, name, state } = activity;
  const problem = verify.problem.general ?? Object.values(verify.problem.fields).join(' ');
  const back = async () => {
    if ((await sendBack.send({ input: { id, remark: remark.trim() } })) !== null) {
      setAsking(false);
    }
  };
  return (
    <>
      <div role="alert" className={classes.problem}>
        {problem}
      </div>
      <div className={classes.tools}>
        {state !== 'VERIFIED' && (
          <button
            type="button"
            className="button"
            aria-label={`${words.verify}: ${name}`}
            aria-disabled={verify.pending}
            onClick={() => !verify.pending && void verify.send({ input: { id } })}
          >
            ✓ {words.verify}
          </button>
        )}
        {state !== 'RETURNED' && (
          <button type="button" className="button" aria-label={`${words.sendBack}: ${name}`} onClick={() => setAsking(true)}>
            {words.sendBack}
          </button>
        )}
      </div>
      {asking && (
        <ConfirmDialog
          title={name}
          ask={words.sendBackAsk}
          submit={words.sendBack}
          pending={sendBack.pending}
          problem={sendBack.problem}
          fields={['remark']}
          onSubmit={() => void back()}
          onClose={() => setAsking(false)}
        >
          <Textarea
            label={words.remark}
            description={words.remarkHint}
            error={sendBack.problem.fields.remark}
            rows={3}
            maxLength={1000}
            value={remark}
            onChange={(event) => setRemark(event.currentTarget.value)}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
