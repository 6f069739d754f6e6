import { CoverageTable } from '@/features/coverage/planning/CoverageTable';
import { planWords } from '@/features/coverage/planning/planWords';
import type { PlannerQuestion } from '@/features/coverage/planning/question';
import { reportWords } from '@/features/coverage/planning/reportWords';
import type { StatesFragment } from '@/graphql/generated/graphql';
import { formatNumber, formatShare } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { useAdmin } from '../AdminContext';
import { PlannerLink } from './PlannerLink';
import classes from './planning.module.css';

interface Props {
  question: PlannerQuestion;
  now: StatesFragment;
  /** Under the plan; null without one. */
  then: StatesFragment | null;
}

/** The figures of a report; each state leads to its hamlets. */
export function ReportFigures({ question, now, then }: Props) {
  const words = useMessages(reportWords);
  const plan = useMessages(planWords);
  const language = useLanguage();
  const { theme } = useAdmin();
  const said = ({ covered, hamlets }: StatesFragment, say: typeof words.served) =>
    say(formatNumber(covered, language), formatNumber(hamlets, language), formatShare(covered, hamlets, language) ?? '–');
  return (
    <section>
      <h2 className={classes.heading}>{words.figures}</h2>
      <p className={classes.figure}>
        {said(now, words.served)} {then && said(then, words.servedUnder)}
      </p>
      <CoverageTable
        caption={words.byState}
        theme={theme}
        first={{ head: plan.now, coverage: now }}
        {...(then && { second: { head: plan.then, coverage: then } })}
        wrap={(state, name) => <PlannerLink question={{ ...question, rows: 'HAMLETS', state, id: null, view: null }}>{name}</PlannerLink>}
      />
    </section>
  );
}
