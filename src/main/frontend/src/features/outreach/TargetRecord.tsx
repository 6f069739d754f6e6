import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { StateMessage } from '@/components/StateMessage';
import type { TargetQuery } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { daysText } from './dayText';
import { nameOfIndicator, paceOf, reachedText } from './progress';
import { TargetChart } from './TargetChart';
import { splitTargetDocument, targetDocument } from './targetDocuments';
import { TargetTable } from './TargetTable';
import { targetWords } from './targetWords';
import classes from './outreach.module.css';

interface Props {
  id: string;
  /** May the reader plan somewhere? The server says where. */
  planner: boolean;
  onName: (name: string) => void;
}

/** One target: how it stands, and how it is split. */
export function TargetRecord({ id, planner, onName }: Props) {
  const words = useMessages(targetWords);
  return (
    <AnswerFrame document={targetDocument} variables={{ id }}>
      {({ target }) =>
        target && target.id === id ? (
          <Record target={target} planner={planner} onName={onName} />
        ) : (
          <StateMessage state="empty" title={words.notThere} />
        )
      }
    </AnswerFrame>
  );
}

function Record({ target, planner, onName }: Omit<Props, 'id'> & { target: NonNullable<TargetQuery['target']> }) {
  const words = useMessages(targetWords);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const split = useChange(splitTargetDocument, (data) => data.splitTarget);
  const name = nameOfIndicator(target.indicator, language);
  useEffect(() => onName(name), [name, onName]);
  const { progress, unit, whole } = target;
  const facts: [string, React.ReactNode][] = [
    [words.unit, unit?.fullName],
    [words.days, daysText(target.from, target.to)],
    [words.planned, `${formatNumber(target.value, language, 1)} ${target.indicator?.unitOfMeasure ?? ''}`],
    [words.reached, reachedText(progress, language)],
    [words.share, progress.share === null ? null : `${formatNumber(progress.share * 100, language)} %`],
    [words.pace, words.paces[paceOf(progress)]],
    [words.basis, words.bases[progress.basis]],
    [words.source, target.source],
    [words.part, whole && <WholeLink key="whole" whole={whole} />],
  ];
  const send = async () => {
    if ((await split.send({ input: { id: target.id, by: 'HOUSEHOLDS' } })) !== null) {
      setAsking(false);
    }
  };
  return (
    <>
      <section className={classes.section} aria-labelledby="facts">
        <h2 id="facts">{words.facts}</h2>
        <dl className={classes.facts}>
          {facts
            .filter(([, value]) => Boolean(value))
            .map(([head, value]) => (
              <div key={head}>
                <dt>{head}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <TargetChart targets={[target]} />
        {planner && unit?.level === 'PROVINCE' && (
          <div className={classes.tools}>
            <button type="button" className="button" onClick={() => setAsking(true)}>
              {words.split}
            </button>
          </div>
        )}
      </section>
      {target.parts.length > 0 && (
        <section className={classes.section} aria-labelledby="parts">
          <h2 id="parts">{words.parts}</h2>
          <TargetTable targets={target.parts} />
        </section>
      )}
      {asking && (
        <ConfirmDialog
          title={words.split}
          ask={words.splitAsk}
          submit={words.split}
          pending={split.pending}
          problem={split.problem}
          onSubmit={() => void send()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function WholeLink({ whole }: { whole: { id: string; unit: { fullName: string } | null } }) {
  return (
    <Link to="/admin/targets/$id" params={{ id: whole.id }}>
      {whole.unit?.fullName ?? whole.id}
    </Link>
  );
}
