import type { ReactNode } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { StateMessage } from '@/components/StateMessage';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import type { HealthQuery } from '@/graphql/generated/graphql';
import { formatBytes } from './bytes';
import { healthDocument } from './documents';
import { serverWords } from './words';
import classes from './server.module.css';

type Health = NonNullable<HealthQuery['health']>;
type Check = Health['checks'][number] & { id: string };

/** How the server is: what was looked at, and what takes room. */
export function HealthReport() {
  const words = useMessages(serverWords);
  return (
    <AnswerFrame document={healthDocument} variables={{}}>
      {({ health }) =>
        health ? (
          <>
            <p className={classes.note}>{words.healthNote}</p>
            <Checks checks={health.checks} />
            <div className={classes.two}>
              <Program health={health} />
              <Database health={health} />
            </div>
            <Stores stores={health.stores} />
            <Imports imports={health.imports} />
          </>
        ) : (
          <StateMessage state="error" title={words.health} />
        )
      }
    </AnswerFrame>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Checks({ checks }: { checks: Health['checks'] }) {
  const words = useMessages(serverWords);
  const columns: PlainColumn<Check>[] = [
    { id: 'subject', head: words.subject, cell: (row) => words.subjects[row.subject] },
    {
      id: 'grade',
      head: words.grade,
      cell: (row) => (
        <span className={classes.grade} data-grade={row.grade}>
          {words.grades[row.grade]}
        </span>
      ),
    },
    { id: 'remedy', head: words.remedy, cell: (row) => words.remedies[row.subject][row.grade] ?? '' },
  ];
  return (
    <Section title={words.checks}>
      <PlainTable caption={words.checks} columns={columns} rows={checks.map((check) => ({ ...check, id: check.subject }))} />
    </Section>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(([head, value]) => (
        <div key={head}>
          <dt>{head}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Program({ health }: { health: Health }) {
  const words = useMessages(serverWords);
  const language = useLanguage();
  const { heap, disk, backup } = health;
  const used = ({ usedBytes, limitBytes }: Health['heap']) => words.ofWhole(formatBytes(usedBytes, language), formatBytes(limitBytes, language));
  return (
    <Section title={words.program}>
      <Facts
        facts={[
          [words.version, health.version === 'development' ? words.development : health.version],
          [words.startedAt, formatMoment(health.startedAt)],
          [words.java, health.javaVersion],
          [words.processors, formatNumber(health.processors, language)],
          [words.heap, used(heap)],
          [words.disk, disk ? used(disk) : '—'],
          [words.backup, backup ? `${formatMoment(backup.at)} (${formatBytes(backup.bytes, language)})` : words.noBackup],
          [words.mail, words.noMail],
        ]}
      />
    </Section>
  );
}

function Database({ health: { database } }: { health: Health }) {
  const words = useMessages(serverWords);
  const language = useLanguage();
  return (
    <Section title={words.database}>
      <Facts
        facts={[
          [words.postgres, `${database.version} (${database.own ? words.own : words.elsewhere})`],
          ['PostGIS', database.postgisVersion],
          [words.startedAt, formatMoment(database.startedAt)],
          [words.schema, `V${database.schemaVersion}`],
          [words.changedAt, database.changedAt ? formatMoment(database.changedAt) : words.never],
          [words.size, formatBytes(database.bytes, language)],
          [words.connections, words.ofWhole(formatNumber(database.connections, language), formatNumber(database.connectionsMax, language))],
        ]}
      />
    </Section>
  );
}

type Store = Health['stores'][number] & { id: string };

function Stores({ stores }: { stores: Health['stores'] }) {
  const words = useMessages(serverWords);
  const language = useLanguage();
  const columns: PlainColumn<Store>[] = [
    { id: 'kind', head: words.store, cell: (row) => words.kinds[row.kind] },
    { id: 'bytes', head: words.size, cell: (row) => formatBytes(row.bytes, language) },
    { id: 'count', head: words.count, cell: (row) => (row.count === null ? '' : formatNumber(row.count, language)) },
  ];
  return (
    <Section title={words.stores}>
      <PlainTable caption={words.stores} columns={columns} rows={stores.map((store) => ({ ...store, id: store.kind }))} />
      <p className={classes.note}>{words.storesNote}</p>
    </Section>
  );
}

type DataSet = Health['imports'][number] & { id: string };

function Imports({ imports }: { imports: Health['imports'] }) {
  const words = useMessages(serverWords);
  const columns: PlainColumn<DataSet>[] = [
    { id: 'title', head: words.dataSet, cell: (row) => `${row.title}${row.demonstration ? ` (${words.demonstration})` : ''}` },
    { id: 'at', head: words.at, cell: (row) => <span className={classes.whole}>{formatMoment(row.at)}</span> },
  ];
  return (
    <Section title={words.imports}>
      {imports.length === 0 ? (
        <p>{words.noImports}</p>
      ) : (
        <PlainTable caption={words.imports} columns={columns} rows={imports.map((set) => ({ ...set, id: set.name }))} />
      )}
      <p className={classes.note}>{words.importsNote}</p>
    </Section>
  );
}
