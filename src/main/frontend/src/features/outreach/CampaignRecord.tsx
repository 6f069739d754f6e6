import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { Chart } from '@/components/Chart';
import { PlainTable } from '@/components/PlainTable';
import { StateMessage } from '@/components/StateMessage';
import type { CampaignQuery } from '@/graphql/generated/graphql';
import { formatDay } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages, type Language } from '@/text/language';
import { nameOfIndicator } from './progress';
import { campaignDocument } from './targetDocuments';
import { targetWords } from './targetWords';
import classes from './outreach.module.css';

interface Props {
  id: string;
  onName: (name: string) => void;
}

/** One campaign: what came of it, where, and what was built. */
export function CampaignRecord({ id, onName }: Props) {
  const words = useMessages(targetWords);
  return (
    <AnswerFrame document={campaignDocument} variables={{ id }}>
      {(data) =>
        data.campaign && data.campaign.id === id ? (
          <Record data={data} campaign={data.campaign} onName={onName} />
        ) : (
          <StateMessage state="empty" title={words.campaignEmpty} />
        )
      }
    </AnswerFrame>
  );
}

type Sum = { atLeast: number; atMost: number };

function sumText({ atLeast, atMost }: Sum, language: Language): string {
  const least = formatNumber(atLeast, language, 1);
  return atLeast === atMost ? least : `${least}–${formatNumber(atMost, language, 1)}`;
}

function Record({ data, campaign, onName }: { data: CampaignQuery; campaign: NonNullable<CampaignQuery['campaign']> } & Pick<Props, 'onName'>) {
  const words = useMessages(targetWords);
  const language = useLanguage();
  useEffect(() => onName(campaign.name), [campaign.name, onName]);
  const totals = data.outreachTotals;
  const results = [...(totals?.persons ?? []), ...(totals?.turns ?? []), ...(totals?.amounts ?? [])].map(({ indicator, platform, sum }) => ({
    id: `${indicator?.id} ${platform?.id}`,
    name: [nameOfIndicator(indicator, language), platform?.name].filter(Boolean).join(' · '),
    text: `${sumText(sum, language)} ${indicator?.unitOfMeasure ?? ''}`,
  }));
  const places = (data.places?.groups ?? []).map(({ value, label, activities }) => ({
    id: value ?? '',
    label: label ?? '—',
    value: activities.atLeast,
    text: sumText(activities, language),
  }));
  const days = [campaign.from, campaign.to].map((day) => (day ? formatDay(day) : '…')).join(' – ');
  return (
    <>
      <p className={classes.note}>{[campaign.unit?.fullName, days].filter(Boolean).join(' · ')}</p>
      {campaign.note && <p>{campaign.note}</p>}
      <section className={classes.section} aria-labelledby="totals">
        <h2 id="totals">{words.totals}</h2>
        {!totals || totals.activities.atMost === 0 ? (
          <p className={classes.note}>{words.noTotals}</p>
        ) : (
          <>
            <PlainTable
              caption={words.totals}
              columns={[
                { id: 'name', head: words.measure, cell: ({ name }) => name },
                { id: 'text', head: words.amount, cell: ({ text }) => text },
              ]}
              rows={[
                { id: 'activities', name: words.activities, text: sumText(totals.activities, language) },
                { id: 'squads', name: words.squads, text: formatNumber(totals.squads, language) },
                ...results,
              ]}
            />
            <Chart
              title={words.activities}
              bars={[...places].sort((one, other) => other.value - one.value)}
              lying
              table={
                <PlainTable
                  caption={words.activities}
                  columns={[
                    { id: 'unit', head: words.unit, cell: ({ label }) => label },
                    { id: 'count', head: words.activities, cell: ({ text }) => text },
                  ]}
                  rows={places}
                />
              }
            />
          </>
        )}
        <p className={classes.tools}>
          <Link className="button" to="/admin/activities" search={{ campaign: campaign.id } as never}>
            {words.allActivities}
          </Link>
        </p>
      </section>
      {data.youthWorks && data.youthWorks.totalCount > 0 && (
        <section className={classes.section} aria-labelledby="works">
          <h2 id="works">{words.works}</h2>
          <PlainTable
            caption={words.works}
            columns={[
              { id: 'name', head: words.name, cell: ({ name }) => name },
              { id: 'unit', head: words.unit, cell: ({ unit }) => unit?.fullName },
            ]}
            rows={data.youthWorks.nodes}
          />
        </section>
      )}
    </>
  );
}
