import { AnswerFrame } from '@/components/AnswerFrame';
import { Facts } from '@/components/Card';
import { StateMessage } from '@/components/StateMessage';
import { MonthChart } from '@/features/coverage/planning/MonthChart';
import { planEffectDocument } from '@/features/coverage/planning/planDocuments';
import { writePlanner, type PlannerQuestion } from '@/features/coverage/planning/question';
import { reportWords } from '@/features/coverage/planning/reportWords';
import { planningWords } from '@/features/coverage/planning/words';
import { judged } from '@/features/coverage/question';
import { chosenUnitDocument } from '@/features/unit/documents';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { useAnswer } from '@/graphql/useAnswer';
import { formatDay, today } from '@/text/day';
import { useMessages } from '@/text/language';
import { PlanningFrame } from './PlanningFrame';
import { ReportCommunes } from './ReportCommunes';
import { ReportFigures } from './ReportFigures';
import { ReportHamlets } from './ReportHamlets';
import { ReportMap } from './ReportMap';
import { ReportSteps } from './ReportSteps';
import { usePlanner } from './usePlanner';
import { usePlanName } from './usePlanName';
import { useRuleName } from './useRuleName';
import classes from './planning.module.css';

/** Coverage of a unit for a meeting: figures, map and tables, on the screen as on paper. */
export function ReportScreen() {
  const words = useMessages(reportWords);
  const { question, day, change } = usePlanner();
  const { within, judging } = question;
  const unit = useAnswer(chosenUnitDocument, { id: within ?? '', asOf: day }, within !== null).data?.data.unit;
  const name = within !== null && unit?.id === within ? unit.fullName : null;
  const { rule, purpose } = judged(judging);
  const variables = { unit: within ?? '', asOf: day, plan: judging.plan, ...(rule && { rule }), ...(purpose && { purpose }) };
  return (
    <PlanningFrame
      title={name === null ? words.plainTitle : words.title(name)}
      search={{ ...writePlanner(question), id: null, view: null }}
      tools={
        within !== null && (
          <button type="button" className="button" onClick={() => window.print()}>
            {words.print}
          </button>
        )
      }
    >
      <div className={`no-print ${classes.form}`}>
        <UnitPicker label={words.unit} value={within} day={day} onChange={(next) => change({ ...question, within: next, view: null })} />
      </div>
      {within === null ? (
        <StateMessage state="empty" title={words.choose}>
          {words.chooseAdvice}
        </StateMessage>
      ) : (
        <article className={classes.report} data-testid="report">
          <Head question={question} day={day} />
          <AnswerFrame document={planEffectDocument} variables={variables}>
            {({ unit: found }) => found && <ReportFigures question={question} now={found.now} then={judging.plan ? found.then : null} />}
          </AnswerFrame>
          <MonthChart unit={within} to={day} judging={judging} />
          <ReportMap question={question} day={day} />
          {judging.plan !== null && <ReportSteps plan={judging.plan} />}
          <ReportHamlets question={question} day={day} />
          <ReportCommunes question={question} day={day} />
        </article>
      )}
    </PlanningFrame>
  );
}

function Head({ question, day }: { question: PlannerQuestion; day: string }) {
  const words = useMessages(reportWords);
  const planning = useMessages(planningWords);
  const { judging } = question;
  const plan = usePlanName(judging.plan);
  const rule = useRuleName(judging.rule, day);
  const purpose = judging.purpose === 'GENERAL' ? '' : ` (${planning.purposes[judging.purpose]})`;
  return (
    <Facts
      facts={[
        [words.day, formatDay(day)],
        [words.rule, rule ?? `${words.inForce}${purpose}`],
        [words.plan, judging.plan === null ? null : (plan ?? planning.unknownPlan)],
        [words.made, formatDay(today())],
        [
          words.address,
          <a key="address" href={location.href} className={classes.address}>
            {location.href}
          </a>,
        ],
      ]}
    />
  );
}
