import type { ReactNode } from 'react';
import { Mark } from '@/components/Mark';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { StatesFragment } from '@/graphql/generated/graphql';
import { paletteOf } from '@/map/palette';
import { formatNumber, formatShare } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { stateMark } from '../colours';
import { states } from '../question';
import { countsOfUnit } from '../totals';
import { coverageWords } from '../words';
import { planWords } from './planWords';
import classes from './planning.module.css';

export interface Column {
  head: string;
  coverage: StatesFragment;
}

interface Props {
  caption: string;
  theme: 'light' | 'dark';
  first: Column;
  /** With what it is compared; the difference is shown then. */
  second?: Column;
  /** Around the name of a state, such as a link to its hamlets. */
  wrap?: (state: (typeof states)[number], name: ReactNode) => ReactNode;
}

interface Row {
  id: (typeof states)[number];
}

/** Hamlets and people by state, of one coverage or of two beside each other. */
export function CoverageTable({ caption, theme, first, second, wrap = (_, name) => name }: Props) {
  const words = useMessages(coverageWords);
  const plan = useMessages(planWords);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const counts = (coverage: StatesFragment) => ({ hamlets: countsOfUnit(coverage), people: countsOfUnit(coverage.people) });
  const columnsOf = ({ head, coverage }: Column): PlainColumn<Row>[] => {
    const { hamlets, people } = counts(coverage);
    return [
      {
        id: `${head}-hamlets`,
        head: `${head}: ${plan.hamlets}`,
        cell: ({ id }) => `${number(hamlets[id])} (${formatShare(hamlets[id], coverage.hamlets, language) ?? '–'})`,
      },
      { id: `${head}-people`, head: `${head}: ${plan.people}`, cell: ({ id }) => (counted(coverage) ? number(people[id]) : '–') },
    ];
  };
  const difference = (one: StatesFragment, other: StatesFragment): PlainColumn<Row> => {
    const [a, b] = [counts(one), counts(other)];
    return {
      id: 'change',
      head: plan.change,
      cell: ({ id }) =>
        [
          `${signed(b.hamlets[id] - a.hamlets[id], number)} ${plan.hamlets}`,
          counted(one) && counted(other) && `${signed(b.people[id] - a.people[id], number)} ${plan.people}`,
        ]
          .filter(Boolean)
          .join(', '),
    };
  };
  const name: PlainColumn<Row> = {
    id: 'state',
    head: words.state,
    cell: ({ id }) => (
      <>
        <Mark {...stateMark(id, paletteOf(theme))} /> {wrap(id, words.states[id])}
      </>
    ),
  };
  const columns = [name, ...columnsOf(first), ...(second ? [...columnsOf(second), difference(first.coverage, second.coverage)] : [])];
  const shown = states.filter((state) =>
    [first, second].some((column) => column && counts(column.coverage).hamlets[state] > 0) || state === 'COVERED' || state === 'UNCOVERED',
  );
  const without = first.coverage.people.hamletsWithoutFigure;
  return (
    <>
      <PlainTable caption={caption} columns={columns} rows={shown.map((id) => ({ id }))} />
      {without > 0 && <p className={classes.note}>{plan.peopleNote(number(without))}</p>}
    </>
  );
}

/** Is there any hamlet whose people were counted? */
function counted({ hamlets, people }: StatesFragment): boolean {
  return people.hamletsWithoutFigure < hamlets;
}

/** With its sign, as differences are read. */
export function signed(value: number, number: (value: number) => string): string {
  return value === 0 ? '0' : `${value > 0 ? '+' : '−'}${number(Math.abs(value))}`;
}
