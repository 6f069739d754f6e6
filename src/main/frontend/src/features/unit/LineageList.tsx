import type { OriginFragment } from '@/graphql/generated/graphql';
import { dayBefore, formatDay, type Day } from '@/text/day';
import { formatShare } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { unitWords } from './words';
import classes from './unit.module.css';

interface Props {
  title: string;
  edges: readonly OriginFragment[];
  /** Which end of the edges the list shows. */
  side: 'predecessor' | 'successor';
  onUnit: (id: string, day: Day | null) => void;
}

/** The units that one came from, or that it became, each a way to its card on a day on which it lived. */
export function LineageList({ title, edges, side, onUnit }: Props) {
  if (edges.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {edges.map((edge) => {
          const other = edge[side];
          const day = side === 'predecessor' ? dayBefore(edge.effective) : edge.effective;
          return (
            <li key={`${other?.id}-${edge.effective}`}>
              {other && (
                <button type="button" className="link" onClick={() => onUnit(other.id, day)}>
                  {other.fullName}
                </button>
              )}
              {other?.parent && `, ${other.parent.fullName}`}
              <Terms edge={edge} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Terms({ edge }: { edge: OriginFragment }) {
  const words = useMessages(unitWords);
  const language = useLanguage();
  const share = edge.areaWeight === null ? null : formatShare(edge.areaWeight, 1, language);
  const terms = [
    `${words.lineage[edge.kind]} ${formatDay(edge.effective)}`,
    edge.extent === 'PARTIAL' ? words.partly : null,
    edge.extent === 'PARTIAL' && share ? `${words.share(share)}${edge.estimated ? ` (${words.estimated})` : ''}` : null,
    edge.decree,
    edge.verified ? null : words.unverified,
  ];
  return <span className={classes.note}>{terms.filter(Boolean).join(' · ')}</span>;
}
