import type { ReactNode } from 'react';
import { Chart } from '@/components/Chart';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { formatNumber, formatShare } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import type { Proposal, ProposedBase } from './proposalQuestion';
import { proposalWords } from './proposalWords';
import classes from './planning.module.css';

interface Props {
  proposal: Proposal;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onSelect: (id: string) => void;
  /** What was asked for, in words. */
  asked: string;
  /** What can be done with it. */
  tools: ReactNode;
}

interface Row extends ProposedBase {
  id: string;
  number: number;
}

export function rowsOf(proposal: Proposal): Row[] {
  return proposal.bases.map((base, at) => ({ ...base, id: base.hamlet?.id ?? String(at), number: at + 1 }));
}

/** A proposal in figures: what it gains, how sure that is, and each base. */
export function ProposalResult({ proposal, selected, hovered, onHover, onSelect, asked, tools }: Props) {
  const words = useMessages(proposalWords);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const rows = rowsOf(proposal);
  if (proposal.uncovered === 0) {
    return <p role="status">{words.none}</p>;
  }
  const columns: PlainColumn<Row>[] = [
    { id: 'base', head: words.base, cell: (row) => <Base row={row} onSelect={onSelect} /> },
    { id: 'commune', head: words.commune, cell: ({ hamlet }) => hamlet?.commune?.fullName },
    { id: 'people', head: words.morePeople, cell: ({ people }) => number(people) },
    { id: 'hamlets', head: words.moreHamlets, cell: ({ hamlets }) => number(hamlets) },
    { id: 'soFar', head: words.peopleSoFar, cell: ({ peopleSoFar }) => number(peopleSoFar) },
  ];
  const table = (
    <PlainTable caption={words.table} columns={columns} rows={rows} selected={selected} hovered={hovered} onHover={onHover} />
  );
  return (
    <section aria-label={words.found(number(rows.length))} data-testid="proposal">
      <h2 className={classes.heading}>{words.found(number(rows.length))}</h2>
      <p className={classes.note}>{asked}</p>
      <p className={classes.gain}>{words.gained(number(proposal.people), number(proposal.hamlets))}</p>
      <Certainty proposal={proposal} number={number} />
      {tools}
      {table}
      {proposal.people > 0 && (
        <>
        <Chart
          title={words.chart}
          lying
          bars={rows.map(({ number: order, hamlet, peopleSoFar }) => ({
            label: `${order}. ${hamlet?.name ?? ''}`,
            value: peopleSoFar,
            of: proposal.bound,
            text: `${number(peopleSoFar)} (${formatShare(peopleSoFar, proposal.bound, language) ?? ''})`,
          }))}
          table={table}
        />
        <p className={classes.note}>{words.chartNote}</p>
        </>
      )}
    </section>
  );
}

function Base({ row, onSelect }: { row: Row; onSelect: (id: string) => void }) {
  return (
    <>
      {row.number}.{' '}
      <button type="button" className="link" onClick={() => onSelect(row.id)}>
        {row.hamlet?.name}
      </button>
    </>
  );
}

function Certainty({ proposal, number }: { proposal: Proposal; number: (value: number) => string }) {
  const words = useMessages(proposalWords);
  const language = useLanguage();
  const { best, bound, gap, candidates, uncovered, withoutPopulation, withoutPosition } = proposal;
  const share = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { style: 'percent', maximumFractionDigits: 2 }).format(gap);
  return (
    <ul className={classes.facts}>
      <li>{best ? words.isBest : words.isNear(number(bound), share)}</li>
      <li>{words.onGround(number(candidates), number(uncovered))}</li>
      {withoutPopulation > 0 && <li>{words.withoutPopulation(number(withoutPopulation))}</li>}
      {withoutPosition > 0 && <li>{words.withoutPosition(number(withoutPosition))}</li>}
    </ul>
  );
}
