import { Link, Navigate } from '@tanstack/react-router';
import { AnswerFrame } from '@/components/AnswerFrame';
import { Chart } from '@/components/Chart';
import { PlainTable } from '@/components/PlainTable';
import { isAdministrator, isEditor } from '@/features/access/question';
import { TargetChart } from '@/features/outreach/TargetChart';
import { keepsSquads } from '@/features/squad/question';
import type { StartQuery } from '@/graphql/generated/graphql';
import { formatDay, today } from '@/text/day';
import { formatNumber, formatShare } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { Screen } from './Screen';
import { monthsDocument, startDocument, startTargetsDocument } from './startDocuments';
import { startWords } from './startWords';
import { useArea } from './useArea';
import { adminWords } from './words';
import classes from './StartScreen.module.css';

/** The own area at a glance; whoever has no role is led to their account. */
export function StartScreen() {
  const { grants } = useMe();
  return grants.some(({ valid }) => valid) ? <Overview /> : <Navigate to="/admin/me" replace />;
}

function Overview() {
  const words = useMessages(startWords);
  const { grants } = useMe();
  const { area, areas } = useArea();
  const year = today().slice(0, 4);
  const from = `${year}-01-01`;
  const roles = { editor: isEditor(grants), administrator: isAdministrator(grants) };
  const name = areas.find(({ id }) => id === area)?.fullName ?? words.everywhere;
  const tools = (
    <div className={classes.tools}>
      <Link className="button" to="/admin/activities/report">
        {words.report}
      </Link>
      {keepsSquads(grants) && (
        <Link className="button" to="/admin/import">
          {words.import}
        </Link>
      )}
    </div>
  );
  return (
    <Screen title={words.of(name)} tools={tools}>
      <AnswerFrame document={startDocument} variables={{ within: area, from, ...roles }}>
        {(data) => (
          <>
            <Waiting data={data} within={area} />
            <Figures data={data} within={area} year={year} />
            <div className={classes.charts}>
              <Months within={area} from={from} year={year} />
              <Scans scans={data.scans} />
            </div>
          </>
        )}
      </AnswerFrame>
      <Targets within={area} year={year} />
    </Screen>
  );
}

interface PartProps {
  data: StartQuery;
  within: string | null;
}

const inside = (within: string | null, rest: Record<string, string> = {}) => ({ ...rest, ...(within && { within }) }) as never;

function Waiting({ data, within }: PartProps) {
  const words = useMessages(startWords);
  const language = useLanguage();
  const things = [
    { count: data.toVerify?.totalCount, label: words.toVerify, to: '/admin/activities/queue', search: inside(within) },
    { count: data.toMend?.totalCount, label: words.toMend, to: '/admin/activities', search: inside(within, { state: 'RETURNED' }) },
    { count: data.toReview?.totalCount, label: words.toReview, to: '/admin/drafts', search: inside(within, { state: 'IN_REVIEW' }) },
    { count: data.toInspect?.totalCount, label: words.toInspect, to: '/admin/boards/inspections', search: inside(within) },
    { count: data.requests?.totalCount, label: words.requests, to: '/admin/personal', search: {} as never },
  ].filter(({ count }) => count !== undefined && count > 0);
  return (
    <section className={classes.section} aria-labelledby="waits">
      <h2 id="waits">{words.waiting}</h2>
      {things.length === 0 ? (
        <p className={classes.note}>✓ {words.nothingWaits}</p>
      ) : (
        <ul className={classes.waiting}>
          {things.map(({ count, label, to, search }) => (
            <li key={to + label}>
              <Link to={to} search={search}>
                <strong>{formatNumber(count ?? 0, language)}</strong> {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Figures({ data, within, year }: PartProps & { year: string }) {
  const words = useMessages(startWords);
  const language = useLanguage();
  const number = (value: number | undefined) => formatNumber(value ?? 0, language);
  const of = (facets: readonly { value: string | null; count: number }[] | undefined, value: string) =>
    facets?.find((facet) => facet.value === value)?.count ?? 0;
  const hamlets = data.hamlets?.totalCount ?? 0;
  const covered = of(data.hamlets?.facets.state, 'COVERED');
  const search = inside(within);
  return (
    <section className={classes.section} aria-labelledby="figures">
      <h2 id="figures">{words.figures}</h2>
      <ul className={classes.figures}>
        <li>
          <Link to="/admin/squads" search={search}>
            {words.squads}
          </Link>
          <b>{number(data.squads?.totalCount)}</b>
          <span>{words.persons(number(data.squads?.personCount))}</span>
        </li>
        <li>
          <Link to="/" search={inside(within, { layer: 'coverage' })}>
            {words.hamlets}
          </Link>
          <b>{number(hamlets)}</b>
          <span>{hamlets > 0 && words.covered(number(covered), formatShare(covered, hamlets, language) ?? '')}</span>
        </li>
        <li>
          <Link to="/admin/activities" search={search}>
            {words.activities(year)}
          </Link>
          <b>{number(data.activities?.totalCount)}</b>
          <span>{words.verified(number(of(data.activities?.facets.state, 'VERIFIED')))}</span>
        </li>
        <li>
          <Link to="/admin/sites" search={search}>
            {words.sites}
          </Link>
          <b>{number(data.sites?.totalCount)}</b>
          <span>{words.boards(number(data.hanging?.totalCount))}</span>
        </li>
        <li>
          <Link to="/admin/boards/scans" search={search}>
            {words.scans(year)}
          </Link>
          <b>{number(data.scans?.total)}</b>
          <span />
        </li>
      </ul>
    </section>
  );
}

function Months({ within, from, year }: { within: string | null; from: string; year: string }) {
  const words = useMessages(startWords);
  const language = useLanguage();
  return (
    <AnswerFrame document={monthsDocument} variables={{ within, from }}>
      {({ outreachTotals }) => {
        const rows = (outreachTotals?.groups ?? []).map(({ value, activities: { atLeast, atMost } }) => {
          const least = formatNumber(atLeast, language);
          const text = atLeast === atMost ? least : `${least}–${formatNumber(atMost, language)}`;
          return { id: value ?? '', label: `${value?.slice(5)}/${value?.slice(0, 4)}`, value: atLeast, text };
        });
        return rows.length === 0 ? (
          <p className={classes.note}>{words.noActivities}</p>
        ) : (
          <Chart title={words.months(year)} bars={rows} table={<Counted name={words.month} rows={rows} />} />
        );
      }}
    </AnswerFrame>
  );
}

function Scans({ scans }: { scans: StartQuery['scans'] }) {
  const words = useMessages(startWords);
  const language = useLanguage();
  const rows = [...(scans?.groups ?? [])]
    .slice(0, 30)
    .reverse()
    .map(({ value, scans: count }) => {
      const label = value ? formatDay(value) : '';
      return { id: label, label: label.slice(0, 5), value: count, text: formatNumber(count, language) };
    });
  return rows.length === 0 ? (
    <p className={classes.note}>{words.noScans}</p>
  ) : (
    <Chart title={words.scansByDay} bars={rows} table={<Counted name={words.day} rows={rows} />} />
  );
}

function Counted({ name, rows }: { name: string; rows: readonly { id: string; label: string; text: string }[] }) {
  const words = useMessages(startWords);
  return (
    <PlainTable
      caption={name}
      rows={rows}
      columns={[
        { id: 'label', head: name, cell: ({ label }) => label },
        { id: 'text', head: words.count, cell: ({ text }) => text },
      ]}
    />
  );
}

function Targets({ within, year }: { within: string | null; year: string }) {
  const { targets: title } = useMessages(adminWords);
  return (
    <section className={classes.section} aria-labelledby="targets">
      <h2 id="targets">
        <Link to="/admin/targets" search={inside(within)}>
          {title}
        </Link>
      </h2>
      <AnswerFrame document={startTargetsDocument} variables={{ within, during: { from: `${year}-01-01`, to: `${year}-12-31` } }}>
        {({ targets }) => <TargetChart targets={targets?.nodes ?? []} />}
      </AnswerFrame>
    </section>
  );
}
