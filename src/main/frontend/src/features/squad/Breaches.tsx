import { useState } from 'react';
import type { SquadRepairsQuery } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import { squadRepairsDocument } from './documents';
import { RepairDialog } from './RepairDialog';
import { rosterWords } from './rosterWords';
import type { Squad } from './SquadRecord';
import { squadWords } from './words';
import classes from './squad.module.css';

export type Change = NonNullable<NonNullable<SquadRepairsQuery['squadRepairs']>[number]['changes']>[number];

/** What the roster lacks by the rules in force, and what would mend it. */
export function Breaches({ squad }: { squad: Squad }) {
  const words = useMessages(rosterWords);
  const { severities } = useMessages(squadWords);
  const [mending, setMending] = useState<{ text: string; changes: Change[] } | null>(null);
  const answer = useAnswer(squadRepairsDocument, { squad: squad.id }, squad.breaches.length > 0);
  const repairs = answer.data?.data.squadRepairs ?? [];
  return (
    <section className={classes.section} aria-labelledby="breaches">
      <h2 id="breaches">{words.breaches}</h2>
      {squad.breaches.length === 0 ? (
        <p className={classes.fine}>✓ {words.noBreaches}</p>
      ) : (
        <ul className={classes.breaches}>
          {squad.breaches.map((breach) => {
            const repair = repairs.find(({ rule, number }) => rule === breach.rule?.id && number === breach.number);
            return (
              <li key={`${breach.rule?.id} ${breach.number}`} className={classes.breach} data-severity={breach.rule?.severity}>
                <p>
                  <strong>{breach.text}</strong>: {words.count(breach.count, breach.least, breach.most)}
                </p>
                {breach.rule && (
                  <p className={classes.small}>
                    {breach.rule.document} ({severities[breach.rule.severity]})
                  </p>
                )}
                {!breach.certain && <p className={classes.small}>{words.uncertain}</p>}
                {repair && repair.changes === null && <p className={classes.small}>{words.noMend}</p>}
                {repair?.changes && repair.changes.length > 0 && (
                  <div>
                    <button type="button" className="button" onClick={() => setMending({ text: breach.text, changes: repair.changes ?? [] })}>
                      {words.mend}
                    </button>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {mending && <RepairDialog squad={squad} {...mending} onClose={() => setMending(null)} />}
    </section>
  );
}
