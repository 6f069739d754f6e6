import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CursorTable } from '@/components/CursorTable';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { SearchField } from '@/components/SearchField';
import type { CampaignsQuery } from '@/graphql/generated/graphql';
import { formatDay } from '@/text/day';
import { useMessages } from '@/text/language';
import { campaignsDocument } from './targetDocuments';
import { campaignWhere, firstCampaignQuestion, type CampaignQuestion } from './targetQuestion';
import { targetWords } from './targetWords';
import classes from './outreach.module.css';

type Row = NonNullable<CampaignsQuery['campaigns']>['nodes'][number];

interface Props {
  question: CampaignQuestion;
  unreadable: boolean;
  place: ReactNode;
  onQuestion: (question: CampaignQuestion) => void;
}

/** Campaigns, the last first. */
export function CampaignList({ question, unreadable, place, onQuestion }: Props) {
  const words = useMessages(targetWords);
  const where = campaignWhere(question);
  const columns: PlainColumn<Row>[] = [
    { id: 'name', head: words.name, cell: (row) => <Name row={row} /> },
    { id: 'unit', head: words.unit, cell: ({ unit }) => unit?.fullName },
    { id: 'from', head: words.from, cell: ({ from }) => from && formatDay(from) },
    { id: 'to', head: words.to, cell: ({ to }) => to && formatDay(to) },
  ];
  return (
    <>
      <div className={classes.filters} role="search">
        <div>
          <SearchField
            value={question.search}
            placeholder={words.campaignSearch}
            onChange={(search) => onQuestion({ ...question, after: null, search })}
          />
        </div>
        <div>{place}</div>
      </div>
      <CursorTable
        document={campaignsDocument}
        variables={{ where, first: 50, after: question.after }}
        pick={(data) => data.campaigns}
        narrowed={Object.keys(where).length > 0}
        unreadable={unreadable}
        emptyTitle={words.campaignEmpty}
        emptyAdvice={words.campaignEmptyAdvice}
        counted={words.campaignCounted}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstCampaignQuestion)}
      >
        {(rows, busy) => <PlainTable caption={words.campaigns} columns={columns} rows={rows} busy={busy} />}
      </CursorTable>
    </>
  );
}

function Name({ row }: { row: Row }) {
  return (
    <Link className={classes.name} to="/admin/campaigns/$id" params={{ id: row.id }}>
      {row.name}
    </Link>
  );
}
