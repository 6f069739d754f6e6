import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { DataMapQuery } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { AnswerFrame } from '@/components/AnswerFrame';
import { dataMapDocument } from './documents';
import { registerWords } from './registerWords';
import { parseRetention } from './retention';
import classes from '../access.module.css';

type Row = NonNullable<DataMapQuery['dataMap']>[number] & { id: string };

/** Which personal data is kept, what for and how long. */
export function DataMapTable() {
  const words = useMessages(registerWords);
  const columns: PlainColumn<Row>[] = [
    { id: 'what', head: words.what, cell: (row) => <What row={row} /> },
    { id: 'purpose', head: words.purpose, cell: (row) => words.purposes[row.purpose] ?? row.purpose },
    { id: 'retention', head: words.retention, cell: (row) => retentionText(row.retention, words) },
  ];
  return (
    <section className={classes.section}>
      <p>{words.mapNote}</p>
      <AnswerFrame document={dataMapDocument} variables={{}}>
        {({ dataMap }) => {
          const rows = (dataMap ?? []).map((row) => ({ ...row, id: `${row.type}.${row.field}` }));
          return (
            <>
              <p className={classes.summary}>{words.mapCounted(String(rows.length))}</p>
              <PlainTable caption={words.mapCaption} columns={columns} rows={rows} />
            </>
          );
        }}
      </AnswerFrame>
    </section>
  );
}

function What({ row }: { row: Row }) {
  const words = useMessages(registerWords);
  return (
    <>
      <span className={classes.name}>
        {words.types[row.type] ?? row.type}: {words.fields[row.field] ?? row.field}
      </span>
      <span className={classes.small}>{row.id}</span>
    </>
  );
}

/** In words; as the schema says it where that cannot be read. */
function retentionText(text: string, words: typeof registerWords.vi): string {
  if (text === 'always') {
    return words.always;
  }
  const retention = parseRetention(text);
  return retention === null ? text : words.kept(retention.count, retention.unit, retention.event);
}
