import { Link } from '@tanstack/react-router';
import { AnswerFrame } from '@/components/AnswerFrame';
import { Chart } from '@/components/Chart';
import { Choice } from '@/components/Choice';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { today } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { scanParts, scanSpan, type ScanPart, type ScanQuestion } from './scanBars';
import { scanCountWords } from './scanCountWords';
import { boardScansDocument } from './scanDocuments';
import classes from './board.module.css';

interface Share {
  id: string;
  value: string | null;
  name: string;
  scans: number;
}

interface Props {
  question: ScanQuestion;
  onQuestion: (question: ScanQuestion) => void;
}

/** Which sites, units, boards or languages the scans of an area belong to, the most scanned first. */
export function ScanShares({ question, onQuestion }: Props) {
  const words = useMessages(scanCountWords);
  const language = useLanguage();
  const { within, period, part } = question;
  const to = today();
  const nameOf = (label: string | null, value: string | null) =>
    part === 'LANGUAGE' ? ((words.languages as Record<string, string>)[value ?? ''] ?? value ?? words.unknown) : (label ?? words.unknown);
  const columns: PlainColumn<Share>[] = [
    { id: 'name', head: words.parts[part], cell: (share) => <Name share={share} part={part} question={question} /> },
    { id: 'scans', head: words.scans, cell: ({ scans }) => formatNumber(scans, language) },
  ];
  return (
    <section className={classes.section} aria-labelledby="shares" data-testid="shares">
      <h2 id="shares">{words.shares}</h2>
      <div className={classes.choice}>
        <Choice
          label={words.part}
          options={scanParts.map((value) => ({ value, label: words.parts[value] }))}
          value={part}
          onChange={(next) => onQuestion({ ...question, part: next })}
        />
      </div>
      <AnswerFrame document={boardScansDocument} variables={{ where: { from: scanSpan(period, to).from, to, within }, by: part }}>
        {({ scans }) => {
          const rows = (scans?.groups ?? []).map(({ value, label, scans: count }) => {
            return { id: value ?? '', value, name: nameOf(label, value), scans: count };
          });
          return rows.length === 0 ? (
            <p className={classes.told}>{words.none[period]}</p>
          ) : (
            <Chart
              title={words.most[part]}
              bars={rows.map(({ name, scans: count }) => ({ label: name, value: count, text: formatNumber(count, language) }))}
              lying
              table={<PlainTable caption={words.most[part]} columns={columns} rows={rows} />}
            />
          );
        }}
      </AnswerFrame>
    </section>
  );
}

/** Leads to the board or the site, or narrows the screen to the unit. */
function Name({ share: { value, name }, part, question }: { share: Share; part: ScanPart; question: ScanQuestion }) {
  if (value === null || part === 'LANGUAGE') {
    return name;
  }
  if (part === 'UNIT') {
    const search = { within: value, by: 'SITE', ...(question.period === 'months' && { scans: 'months' }) };
    return (
      <Link to="/admin/boards/scans" search={search as never}>
        {name}
      </Link>
    );
  }
  return part === 'BOARD' ? (
    <Link to="/admin/boards/$id" params={{ id: value }}>
      <code>{name}</code>
    </Link>
  ) : (
    <Link to="/admin/sites/$id" params={{ id: value }}>
      {name}
    </Link>
  );
}
