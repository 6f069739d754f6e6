import { AnswerFrame } from '@/components/AnswerFrame';
import type { Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { CoverageTable } from './CoverageTable';
import { planEffectDocument } from './planDocuments';
import { planWords } from './planWords';
import classes from './planning.module.css';

interface Props {
  unit: string;
  plan: string;
  day: Day;
  theme: 'light' | 'dark';
}

/** What a plan changes in its unit. */
export function PlanEffect({ unit, plan, day, theme }: Props) {
  const words = useMessages(planWords);
  return (
    <section>
      <h2 className={classes.heading}>{words.effect}</h2>
      <p className={classes.note}>{words.effectHint}</p>
      <AnswerFrame document={planEffectDocument} variables={{ unit, plan, asOf: day }}>
        {({ unit: found }) =>
          found && (
            <CoverageTable
              caption={words.effect}
              theme={theme}
              first={{ head: words.now, coverage: found.now }}
              second={{ head: words.then, coverage: found.then }}
            />
          )
        }
      </AnswerFrame>
    </section>
  );
}
