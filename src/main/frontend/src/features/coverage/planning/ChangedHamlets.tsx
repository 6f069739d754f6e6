import { StandIn } from '@/components/AnswerFrame';
import { Download } from '@/components/Download';
import { Mark } from '@/components/Mark';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { RequestFailure } from '@/graphql/request';
import { usePages } from '@/graphql/useAnswer';
import { paletteOf } from '@/map/palette';
import type { Day } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { stateMark } from '../colours';
import { hamletListDocument } from '../documents';
import type { HamletRow } from '../HamletRows';
import { judged, type Judging } from '../question';
import { coverageWords } from '../words';
import { compareWords } from './compareWords';
import classes from './planning.module.css';

interface Props {
  unit: string;
  before: Day;
  after: Day;
  judging: Judging;
  theme: 'light' | 'dark';
  hovered: string | null;
  onHover: (id: string | null) => void;
}

const pageSize = 50;

/** The hamlets whose state is another than it was, the largest first. */
export function ChangedHamlets({ unit, before, after, judging, theme, hovered, onHover }: Props) {
  const words = useMessages(compareWords);
  const coverage = useMessages(coverageWords);
  const language = useLanguage();
  const where = { within: unit, coverage: { ...judged(judging), changedSince: before } };
  const orderBy = [{ field: 'POPULATION' as const, direction: 'DESC' as const }, { field: 'NAME' as const, direction: 'ASC' as const }];
  const variables = { where, orderBy, first: pageSize, asOf: after, measures: true, ...judged(judging) };
  const list = usePages(hamletListDocument, variables, (data) => data.hamlets ?? null);
  const rows = list.connections.flatMap(({ nodes }) => nodes);
  const total = list.connections[0]?.totalCount ?? 0;
  const number = (value: number) => formatNumber(value, language);
  const columns: PlainColumn<HamletRow>[] = [
    { id: 'name', head: words.name, cell: ({ name }) => name },
    { id: 'commune', head: words.commune, cell: ({ commune }) => commune?.fullName },
    {
      id: 'state',
      head: words.now,
      cell: ({ coverage: { state } }) => (
        <>
          <Mark {...stateMark(state, paletteOf(theme))} /> {coverage.states[state]}
        </>
      ),
    },
    { id: 'people', head: coverage.population, cell: ({ population }) => (population == null ? '–' : number(population)) },
  ];
  if (total === 0) {
    return list.isPending || list.error ? (
      <StandIn
        failure={list.error as RequestFailure | null}
        unreadable={false}
        pending={list.isPending}
        total={0}
        narrowed={false}
        onRetry={() => void list.refetch()}
      />
    ) : null;
  }
  return (
    <section data-testid="changed">
      <h2 className={classes.heading}>{words.list}</h2>
      <p className={classes.note}>{words.listNote(number(rows.length), number(total))}</p>
      <PlainTable caption={words.list} columns={columns} rows={rows} busy={list.isPlaceholderData} hovered={hovered} onHover={onHover} />
      {list.hasNextPage && (
        <p>
          <button type="button" className="button" disabled={list.isFetching} onClick={() => void list.fetchNextPage()}>
            {words.more}
          </button>
        </p>
      )}
      <Download question={{ list: 'hamlets', where, orderBy, day: after }} />
    </section>
  );
}
