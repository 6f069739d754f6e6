import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { StateMessage } from '@/components/StateMessage';
import type { ActivityWholeFragment } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { ActivityFacts } from './ActivityFacts';
import { activityDocument } from './documents';
import { JudgeButtons } from './JudgeButtons';
import { outreachWords } from './words';
import classes from './outreach.module.css';

interface Props {
  id: string;
  /** Whose account it is that reads. */
  account: string;
  /** May the reader judge reports somewhere? The server says where. */
  editor: boolean;
  onName: (name: string) => void;
}

/** One activity, with what its reader may do: judge it, or mend one's own. */
export function ActivityRecord({ id, onName, ...reader }: Props) {
  const words = useMessages(outreachWords);
  return (
    <AnswerFrame document={activityDocument} variables={{ id }}>
      {({ activity }) =>
        activity && activity.id === id ? (
          <Record activity={activity} onName={onName} {...reader} />
        ) : (
          <StateMessage state="empty" title={words.notThere}>
            {words.notThereAdvice}
          </StateMessage>
        )
      }
    </AnswerFrame>
  );
}

function Record({ activity, account, editor, onName }: Omit<Props, 'id'> & { activity: ActivityWholeFragment }) {
  const words = useMessages(outreachWords);
  useEffect(() => onName(activity.name), [activity.name, onName]);
  const own = activity.report?.author?.id === account && activity.state !== 'VERIFIED';
  return (
    <>
      <ActivityFacts activity={activity} />
      {own && (
        <p className={classes.tools}>
          <Link className="button" to="/admin/activities/report" search={{ id: activity.id } as never}>
            {words.mend}
          </Link>
        </p>
      )}
      {editor && activity.report && <JudgeButtons activity={activity} />}
    </>
  );
}
