import { useAnswer } from '@/graphql/useAnswer';
import { planDocument } from '@/features/coverage/planning/planDocuments';
import { reportWords } from '@/features/coverage/planning/reportWords';
import { StepTable } from '@/features/coverage/planning/StepTable';
import { outreachWords } from '@/features/outreach/words';
import { useMessages } from '@/text/language';
import classes from './planning.module.css';

const nothing = () => undefined;

/** The steps of the plan that a report is about. */
export function ReportSteps({ plan: key }: { plan: string }) {
  const words = useMessages(reportWords);
  const { kinds } = useMessages(outreachWords);
  const plan = useAnswer(planDocument, { key }).data?.data.coveragePlan;
  if (plan?.key !== key) {
    return null;
  }
  return (
    <section>
      <h2 className={classes.heading}>{words.steps}</h2>
      <StepTable
        steps={plan.steps}
        editable={false}
        activityKinds={kinds}
        selected={null}
        hovered={null}
        onHover={nothing}
        onEdit={nothing}
        onRemove={nothing}
      />
    </section>
  );
}
