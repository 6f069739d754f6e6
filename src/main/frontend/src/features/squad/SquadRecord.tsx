import { Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { StateMessage } from '@/components/StateMessage';
import type { SquadQuery } from '@/graphql/generated/graphql';
import { formatDay } from '@/text/day';
import { formatNumber, formatPosition } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { Breaches } from './Breaches';
import { squadDocument } from './documents';
import { squadFormWords } from './formWords';
import { Roster } from './Roster';
import { squadWords } from './words';
import classes from './squad.module.css';

export type Squad = NonNullable<SquadQuery['squad']>;
export type Member = Squad['members'][number];

interface Props {
  id: string;
  /** May the reader keep rosters somewhere? The server says where. */
  keeper: boolean;
  /** What else belongs to the squad, such as its activities. */
  children?: ReactNode;
  onName: (name: string) => void;
}

/** One squad: what it is, what its roster lacks, who is in it. */
export function SquadRecord({ id, keeper, children, onName }: Props) {
  const words = useMessages(squadWords);
  return (
    <AnswerFrame document={squadDocument} variables={{ id }}>
      {({ squad }) =>
        squad && squad.id === id ? (
          <Record squad={squad} keeper={keeper} onName={onName}>
            {children}
          </Record>
        ) : (
          <StateMessage state="empty" title={words.notThere}>
            {words.notThereAdvice}
          </StateMessage>
        )
      }
    </AnswerFrame>
  );
}

function Record({ squad, keeper, children, onName }: Omit<Props, 'id'> & { squad: Squad }) {
  const words = useMessages(squadWords);
  const form = useMessages(squadFormWords);
  useEffect(() => onName(squad.name), [squad.name, onName]);
  return (
    <>
      {!squad.valid && <p className={classes.note}>{words.ended}</p>}
      <Facts squad={squad} />
      {keeper && squad.valid && (
        <p>
          <Link className="button" to="/admin/squads/$id/edit" params={{ id: squad.id }}>
            {form.edit}
          </Link>
        </p>
      )}
      {keeper && squad.valid && <Breaches squad={squad} />}
      <Roster squad={squad} keeper={keeper && squad.valid} />
      {children}
    </>
  );
}

function Facts({ squad }: { squad: Squad }) {
  const words = useMessages(squadWords);
  const language = useLanguage();
  const { longitude, latitude } = squad;
  const place = [squad.unit?.fullName, ...(squad.unit?.ancestors ?? []).map(({ fullName }) => fullName)].filter(Boolean).join(', ');
  const facts: [string, ReactNode][] = [
    [words.kind, words.kinds[squad.kind]],
    [words.status, words.statuses[squad.status]],
    [words.unit, place],
    [words.members, formatNumber(squad.memberCount, language)],
    [words.union, formatNumber(squad.unionMemberCount, language)],
    [words.contact, squad.contact?.name],
    [words.organisation, squad.organisation?.name],
    [words.supports, squad.supports && <SquadLink key="supports" squad={squad.supports} />],
    [words.supporters, squad.supporters.length > 0 && squad.supporters.map((other) => <SquadLink key={other.id} squad={other} />)],
    [words.serves, squad.unitsServed.map(({ fullName }) => fullName).join(', ')],
    [words.decision, squad.decision],
    [words.since, squad.validFrom && formatDay(squad.validFrom)],
    [words.until, squad.validTo && formatDay(squad.validTo)],
    [words.base, longitude !== null && latitude !== null && formatPosition(latitude, longitude, language)],
  ];
  return (
    <section className={classes.section} aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function SquadLink({ squad }: { squad: { id: string; name: string } }) {
  return (
    <div>
      <Link to="/admin/squads/$id" params={{ id: squad.id }}>
        {squad.name}
      </Link>
    </div>
  );
}
