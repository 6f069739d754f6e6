import { AnswerFrame } from '@/components/AnswerFrame';
import { Mark } from '@/components/Mark';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { CoverageState } from '@/graphql/generated/graphql';
import { paletteOf } from '@/map/palette';
import type { Day } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { stateMark } from '../colours';
import { judged, type Judging } from '../question';
import { coverageWords } from '../words';
import { coverageChangeDocument } from './compareDocuments';
import { compareWords } from './compareWords';
import { changedHamlets, changesOf, type Transition } from './transitions';
import classes from './planning.module.css';

interface Props {
  unit: string;
  before: Day;
  after: Day;
  judging: Judging;
  theme: 'light' | 'dark';
}

interface Row extends Transition {
  id: string;
}

/** From which states into which hamlets changed. */
export function ChangeTable({ unit, before, after, judging, theme }: Props) {
  const words = useMessages(compareWords);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const columns: PlainColumn<Row>[] = [
    { id: 'from', head: words.from, cell: (row) => <State state={row.before} theme={theme} /> },
    { id: 'to', head: words.to, cell: (row) => <State state={row.after} theme={theme} /> },
    { id: 'hamlets', head: words.hamlets, cell: ({ hamlets }) => number(hamlets) },
    { id: 'people', head: words.people, cell: ({ people, hamlets, hamletsWithoutFigure }) => (hamlets === hamletsWithoutFigure ? '–' : number(people)) },
  ];
  return (
    <section data-testid="changes">
      <h2 className={classes.heading}>{words.changes}</h2>
      <AnswerFrame document={coverageChangeDocument} variables={{ unit, before, after, ...judged(judging) }}>
        {({ unit: found }) => {
          const transitions = found?.coverageChange ?? [];
          const count = changedHamlets(transitions);
          return count === 0 ? (
            <p>{words.noChange}</p>
          ) : (
            <>
              <p className={classes.gain} data-count={count}>
                {words.changed(number(count))}
              </p>
              <PlainTable
                caption={words.changes}
                columns={columns}
                rows={changesOf(transitions).map((row) => ({ ...row, id: `${row.before} ${row.after}` }))}
              />
            </>
          );
        }}
      </AnswerFrame>
    </section>
  );
}

function State({ state, theme }: { state: CoverageState | null; theme: 'light' | 'dark' }) {
  const words = useMessages(coverageWords);
  const compare = useMessages(compareWords);
  return state === null ? (
    compare.notHere
  ) : (
    <>
      <Mark {...stateMark(state, paletteOf(theme))} /> {words.states[state]}
    </>
  );
}
