import { useState } from 'react';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { formatDay } from '@/text/day';
import { useMessages } from '@/text/language';
import { AddMemberDialog, ChangeRoleDialog, EndMemberDialog } from './MemberDialogs';
import { RevealDialog } from './RevealDialog';
import type { Member, Squad } from './SquadRecord';
import { rosterWords } from './rosterWords';
import { squadWords } from './words';
import classes from './squad.module.css';

type Asked = 'role' | 'end' | 'reveal';

/** Who is in the squad today, and what can be done about it. */
export function Roster({ squad, keeper }: { squad: Squad; keeper: boolean }) {
  const words = useMessages(rosterWords);
  const own = useMessages(squadWords);
  const [adding, setAdding] = useState(false);
  const [asked, setAsked] = useState<{ what: Asked; member: Member } | null>(null);
  const close = () => setAsked(null);
  const hidden = squad.members.length === 0 && squad.memberCount > 0;
  const columns: PlainColumn<Member>[] = [
    { id: 'person', head: words.person, cell: ({ person }) => <PersonName person={person} /> },
    { id: 'role', head: words.role, cell: ({ role }) => own.roles[role] },
    { id: 'union', head: words.union, cell: ({ person }) => person && own.memberships[person.unionMember] },
    { id: 'posts', head: words.posts, cell: ({ person }) => (person?.posts ?? []).map((post) => own.posts[post]).join(', ') },
    { id: 'born', head: words.born, cell: ({ person }) => person?.birthYear },
    { id: 'phone', head: words.phone, cell: ({ person }) => person?.phone },
    { id: 'since', head: words.since, cell: ({ validFrom }) => validFrom && formatDay(validFrom) },
    ...(keeper
      ? [{ id: 'do', head: words.actions, cell: (member: Member) => <Deeds member={member} onAsk={(what) => setAsked({ what, member })} /> }]
      : []),
  ];
  return (
    <section className={classes.section} aria-labelledby="roster">
      <div className={classes.heading}>
        <h2 id="roster">{words.roster}</h2>
        {keeper && (
          <button type="button" className="button" onClick={() => setAdding(true)}>
            {words.add}
          </button>
        )}
      </div>
      {squad.members.length > 0 ? (
        <PlainTable caption={words.roster} columns={columns} rows={squad.members} />
      ) : (
        <p className={classes.note}>{hidden ? words.hidden : `${words.noMembers}. ${keeper ? words.noMembersAdvice : ''}`}</p>
      )}
      {adding && <AddMemberDialog squad={squad} onClose={() => setAdding(false)} />}
      {asked?.what === 'role' && <ChangeRoleDialog squad={squad} member={asked.member} onClose={close} />}
      {asked?.what === 'end' && <EndMemberDialog member={asked.member} onClose={close} />}
      {asked?.what === 'reveal' && asked.member.person && <RevealDialog person={asked.member.person} onClose={close} />}
    </section>
  );
}

function PersonName({ person }: { person: Member['person'] }) {
  const words = useMessages(rosterWords);
  return (
    <>
      <span className={classes.name}>{person?.name ?? words.somebody}</span>
      {person?.minor && <span className={classes.small}>{words.minor}</span>}
    </>
  );
}

function Deeds({ member, onAsk }: { member: Member; onAsk: (what: Asked) => void }) {
  const words = useMessages(rosterWords);
  const name = member.person?.name ?? words.somebody;
  const deeds: [Asked, string][] = [
    ['role', words.changeShort],
    ['end', words.end],
    ['reveal', words.reveal],
  ];
  return (
    <div className={classes.tools}>
      {deeds.map(([what, label]) => (
        <button key={what} type="button" className="link" aria-label={`${label}: ${name}`} onClick={() => onAsk(what)}>
          {label}
        </button>
      ))}
    </div>
  );
}
