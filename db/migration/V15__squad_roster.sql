-- Who is in which squad, and by which rules squads are composed.

-- Where the asker keeps squads: ids of units; 0 is everywhere.
create function access.keeps() returns bigint[]
    language sql stable parallel safe as $$
    select coalesce(nullif(current_setting('diachido.keeps', true), ''), '{}')::bigint[]
$$;

create table squad.person (
    id              bigint generated always as identity primary key,
    name            text not null check (name = btrim(name) and name <> '' and length(name) <= 200 and name is nfc normalized),
    birth_year      int check (birth_year between 1900 and 2100),
    birth_date      date,
    phone           text check (phone ~ '^\+[0-9]{8,15}$'),
    union_member    text not null default 'UNKNOWN' check (union_member in ('YES', 'NO', 'UNKNOWN')),
    posts           text[] not null default '{}' check (posts <@ array['HAMLET_HEAD', 'COMMUNE_OFFICIAL', 'BRANCH_SECRETARY', 'BRANCH_OFFICER',
        'WOMENS_UNION', 'POLICE', 'TEACHER', 'OTHER']),
    unit_id         bigint not null references unit.unit,
    organisation_id bigint references squad.organisation,
    account_id      bigint unique references access.account on delete set null,
    merged_into     bigint references squad.person check (merged_into <> id),
    root_id         bigint references squad.person,
    same_id         bigint not null generated always as (coalesce(root_id, id)) stored,
    erased_at       timestamptz,
    written_on      date not null default current_date,
    source_key      text check (source_key <> ''),
    data_set_id     bigint references exchange.data_set,
    imported        jsonb,
    search_key      text not null generated always as (query.search_key(name)) stored,
    unique (data_set_id, source_key),
    check ((source_key is null) = (data_set_id is null)),
    check ((merged_into is null) = (root_id is null)),
    check (root_id <> id),
    check (birth_date is null or birth_year = extract(year from birth_date)),
    check (erased_at is null or num_nonnulls(birth_year, birth_date, phone, organisation_id, account_id, imported) = 0)
);
comment on column squad.person.phone is 'After E.164: +84912345678.';
comment on column squad.person.unit_id is 'The unit whose staff keeps what is known of the person.';
comment on column squad.person.written_on is 'When it was written down or confirmed last: who was never in a squad is kept from that day on.';
comment on column squad.person.imported is 'What the list said last, by field: only what it says anew is taken over.';
comment on column squad.person.merged_into is 'The row that was found to be the same person; both stay as they are.';
comment on column squad.person.same_id is 'Equal in all rows that are one person.';
comment on column squad.person.root_id is 'The last row of that chain: who counts as one person.';
create index on squad.person (unit_id);
create index on squad.person (organisation_id);
create index on squad.person (merged_into);
create index on squad.person (root_id);
create index on squad.person (same_id);
create index on squad.person (phone);
create index on squad.person using gin (search_key gin_trgm_ops);

-- Who was forgotten and must not come back with the next run of the list that named them; without their name.
create table squad.forgotten (
    data_set_id bigint not null references exchange.data_set,
    digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (data_set_id, digest)
);
comment on column squad.forgotten.digest is 'SHA-256 of the data set and of the key that the person had in it.';

-- Who is in a squad, from when to when.
create table squad.membership (
    id          bigint generated always as identity primary key,
    squad_id    bigint not null references squad.squad on delete cascade,
    person_id   bigint not null references squad.person,
    role        text not null check (role in ('HEAD', 'DEPUTY', 'MEMBER')),
    valid       daterange not null check (not isempty(valid)),
    data_set_id bigint references exchange.data_set,
    imported    text,
    constraint member_once exclude using gist (squad_id with =, person_id with =, valid with &&),
    constraint one_head exclude using gist (squad_id with =, valid with &&) where (role = 'HEAD')
);
comment on column squad.membership.imported is 'What the list said last of what the person does, and until when.';
create index on squad.membership (squad_id);
create index on squad.membership (person_id);
create index on squad.membership (data_set_id);

-- Nobody is in a squad on a day on which it does not exist.
create function squad.check_life() returns trigger
    language plpgsql as $$
begin
    if not exists (select from squad.squad s where s.id = new.squad_id and new.valid <@ s.life) then
        raise exception 'the squad does not exist on all of these days' using errcode = 'check_violation', constraint = 'membership_within_life';
    end if;
    return new;
end $$;
create trigger within_life before insert or update of squad_id, valid on squad.membership for each row execute function squad.check_life();

alter table squad.squad add contact_id bigint references squad.person;
create index on squad.squad (contact_id);

-- What a person, or for a minor the guardian too, agreed to.
create table squad.person_consent (
    id           bigint generated always as identity primary key,
    person_id    bigint not null references squad.person on delete cascade,
    purpose      text not null check (purpose in ('ROSTER', 'CONTACT', 'PICTURE')),
    evidence     text not null check (evidence = btrim(evidence) and evidence <> '' and length(evidence) <= 300 and evidence is nfc normalized),
    guardian     boolean not null default false,
    given_on     date not null,
    withdrawn_on date check (withdrawn_on >= given_on),
    recorded_by  bigint references access.account on delete set null
);
comment on column squad.person_consent.evidence is 'Where the signed words can be found.';
comment on column squad.person_consent.guardian is 'Did a guardian agree as well?';
create unique index person_consent_once on squad.person_consent (person_id, purpose) where withdrawn_on is null;
create index on squad.person_consent (recorded_by);

-- The second wall.
create function squad.is_kept(unit bigint, place geometry) returns boolean
    language sql stable
    return 0 = any(access.keeps())
        or exists (select from unit.ancestry a where a.unit_id = unit and a.ancestor_id = any(access.keeps()))
        or place is not null and exists (select from unit.boundary b where b.unit_id = any(access.keeps()) and st_covers(b.geom, place));
comment on function squad.is_kept is 'Its body is not a text, so that PostGIS is found by backups too, which look nowhere for names.';

alter table squad.person enable row level security;
alter table squad.person force row level security;
alter table squad.forgotten enable row level security;
alter table squad.forgotten force row level security;
alter table squad.membership enable row level security;
alter table squad.membership force row level security;
alter table squad.person_consent enable row level security;
alter table squad.person_consent force row level security;

-- Rows that are the asker themselves; past the second wall, which leads from persons to memberships.
create function squad.own_persons() returns bigint[]
    language plpgsql stable as $$
declare
    before text := coalesce(current_setting('diachido.trusted', true), '');
    own bigint[];
begin
    perform set_config('diachido.trusted', 'on', true);
    own := array(select id from squad.person where account_id = access.asker());
    perform set_config('diachido.trusted', before, true);
    return own;
end $$;

create policy seen on squad.membership using (access.is_trusted() or person_id = any((select squad.own_persons())::bigint[])
    or exists (select from squad.squad s where s.id = squad_id and squad.is_kept(s.unit_id, s.base)));
create policy seen on squad.person using (access.is_trusted() or account_id = access.asker() or squad.is_kept(unit_id, null)
    or exists (select from squad.membership m where m.person_id = person.id));
create policy seen on squad.forgotten using (access.is_trusted());
create policy seen on squad.person_consent using (access.is_trusted() or exists (select from squad.person p where p.id = person_id));

create trigger touch_person after insert or update or delete or truncate on squad.person for each statement execute function query.touch('squad');
create trigger touch_membership after insert or update or delete or truncate on squad.membership for each statement execute function query.touch('squad');
create trigger touch_person_consent after insert or update or delete or truncate on squad.person_consent for each statement execute function query.touch('squad');

call query.follow('squad.membership', 'Squad', 'squad_id');

-- Who is in a squad on a day: each person once, however many lists name them. Past the second wall, for what is told are numbers.
create function squad.roster(of_squad bigint, day date) returns table (person_id bigint, role text, union_member text, posts text[])
    language plpgsql stable as $$
#variable_conflict use_column
declare
    before text := coalesce(current_setting('diachido.trusted', true), '');
begin
    perform set_config('diachido.trusted', 'on', true);
    return query select distinct on (r.id) r.id, m.role, r.union_member, r.posts
        from squad.membership m
        join squad.person p on p.id = m.person_id
        join squad.person r on r.id = p.same_id
        where m.squad_id = of_squad and m.valid @> day
        order by r.id, array_position(array['HEAD', 'DEPUTY', 'MEMBER'], m.role);
    perform set_config('diachido.trusted', before, true);
end $$;

create function squad.member_count(of_squad bigint, day date) returns int
    language sql stable as $$ select count(*)::int from squad.roster(of_squad, day) $$;

create function squad.union_member_count(of_squad bigint, day date) returns int
    language sql stable as $$ select count(*) filter (where r.union_member = 'YES')::int from squad.roster(of_squad, day) r $$;

-- Persons of several squads: who is in two of them is one person.
create function squad.person_count(of_squads bigint[], day date) returns int
    language plpgsql stable as $$
declare
    before text := coalesce(current_setting('diachido.trusted', true), '');
    persons int;
begin
    perform set_config('diachido.trusted', 'on', true);
    select count(distinct p.same_id) into persons
    from squad.membership m join squad.person p on p.id = m.person_id
    where m.squad_id = any(of_squads) and m.valid @> day;
    perform set_config('diachido.trusted', before, true);
    return persons;
end $$;

-- Of how many other squads of some kinds the head of one is the head.
create function squad.headed_beside(of_squad bigint, kinds text[], day date) returns int
    language plpgsql stable as $$
declare
    before text := coalesce(current_setting('diachido.trusted', true), '');
    squads int;
begin
    perform set_config('diachido.trusted', 'on', true);
    select count(distinct other.squad_id) into squads
    from squad.membership m
    join squad.person p on p.id = m.person_id
    join squad.person same on same.same_id = p.same_id
    join squad.membership other on other.person_id = same.id and other.role = 'HEAD' and other.valid @> day and other.squad_id <> of_squad
    join squad.squad s on s.id = other.squad_id and s.kind = any(kinds)
    where m.squad_id = of_squad and m.role = 'HEAD' and m.valid @> day;
    perform set_config('diachido.trusted', before, true);
    return squads;
end $$;

-- How squads of some kinds in a unit are to be composed, from one day to another, by a document.
create table squad.rule (
    id       bigint generated always as identity primary key,
    name     text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    document text not null check (document = btrim(document) and document <> '' and length(document) <= 300 and document is nfc normalized),
    unit_id  bigint references unit.unit,
    kinds    text[] not null check (cardinality(kinds) > 0
        and kinds <@ array['YOUTH_DIGITAL_SQUAD', 'COMMUNITY_DIGITAL_GROUP', 'VOLUNTEER_TEAM', 'CLUB']),
    levels   text[] not null default '{}' check (levels <@ array['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET']),
    valid    daterange not null check (not isempty(valid)),
    severity text not null check (severity in ('REQUIRED', 'RECOMMENDED'))
);
comment on column squad.rule.unit_id is 'Holds in this unit and all that lies in it; null: everywhere.';
comment on column squad.rule.levels is 'Of which levels the squads are; empty: of any.';
create index on squad.rule (unit_id);

-- A clause counts something and says how many of it there have to be.
create table squad.clause (
    id        bigint generated always as identity primary key,
    rule_id   bigint not null references squad.rule on delete cascade,
    number    int not null check (number between 1 and 50),
    counts    text not null check (counts in ('MEMBERS', 'OTHER_SQUADS_OF_HEAD', 'TEAMS')),
    role      text check (role in ('HEAD', 'DEPUTY', 'MEMBER')),
    traits    text[] not null default '{}' check (traits <@ array['UNION_MEMBER', 'HAMLET_HEAD', 'COMMUNE_OFFICIAL', 'BRANCH_SECRETARY',
        'BRANCH_OFFICER', 'WOMENS_UNION', 'POLICE', 'TEACHER']),
    least     int not null default 0 check (least between 0 and 1000),
    most      int check (most >= least),
    size_from int check (size_from >= 0),
    size_to   int check (size_to >= size_from),
    text      text not null check (text = btrim(text) and text <> '' and length(text) <= 500 and text is nfc normalized),
    unique (rule_id, number),
    check (least > 0 or most is not null),
    check (counts = 'MEMBERS' or role is null and cardinality(traits) = 0),
    check ((counts = 'TEAMS') = (size_from is not null))
);
comment on column squad.clause.counts is 'Members of a squad; other squads with the same head; teams of a size in a commune.';
comment on column squad.clause.traits is 'Members with any of these; all where empty.';
comment on column squad.clause.text is 'As the document says it.';

create trigger touch_rule after insert or update or delete or truncate on squad.rule for each statement execute function query.touch('squad');
create trigger touch_clause after insert or update or delete or truncate on squad.clause for each statement execute function query.touch('squad');

-- Does a rule hold for squads of a kind and level in a unit on a day?
create function squad.holds(of_rule bigint, kind text, level text, unit bigint, day date) returns boolean
    language sql stable as $$
    select exists (select from squad.rule r
        where r.id = of_rule and r.valid @> day and kind = any(r.kinds) and (r.levels = '{}' or level = any(r.levels))
            and (r.unit_id is null or exists (select from unit.ancestry a where a.unit_id = unit and a.ancestor_id = r.unit_id and a.valid @> day)))
$$;

-- Another squad that somebody heads on some days, though a required rule that is in force then allows the heads of squads of
-- a kind and level in a unit, or of that other squad, no second one; null where there is none.
create function squad.headed_against(of_squad bigint, of_kind text, of_level text, of_unit bigint, head bigint, days daterange) returns text
    language sql stable as $$
    select other.name
    from squad.rule r
    join squad.clause c on c.rule_id = r.id and c.counts = 'OTHER_SQUADS_OF_HEAD' and c.most = 0
    join squad.person p on p.id = head
    join squad.person same on same.same_id = p.same_id
    join squad.membership m on m.person_id = same.id and m.role = 'HEAD' and m.squad_id is distinct from of_squad
        and not isempty(m.valid * days * r.valid)
    join squad.squad other on other.id = m.squad_id and other.kind = any(r.kinds)
    cross join coalesce(lower(m.valid * days * r.valid), upper(m.valid * days * r.valid) - 1, current_date) day
    where r.severity = 'REQUIRED' and r.valid && days and of_kind = any(r.kinds)
        and (squad.holds(r.id, of_kind, of_level, of_unit, day) or squad.holds(r.id, other.kind, other.level, other.unit_id, day))
    order by other.id limit 1
$$;

create function squad.check_head() returns trigger
    language plpgsql as $$
begin
    -- Whose time gets shorter heads no more than before.
    if tg_op = 'UPDATE' and (old.squad_id, old.person_id, old.role) = (new.squad_id, new.person_id, new.role) and new.valid <@ old.valid then
        return new;
    end if;
    if exists (select from squad.squad s where s.id = new.squad_id
            and squad.headed_against(s.id, s.kind, s.level, s.unit_id, new.person_id, new.valid) is not null) then
        raise exception 'a rule forbids that somebody heads two squads' using errcode = 'check_violation', constraint = 'head_of_one';
    end if;
    return new;
end $$;
create trigger head_of_one before insert or update of squad_id, person_id, role, valid on squad.membership
    for each row when (new.role = 'HEAD') execute function squad.check_head();

-- What the head of a squad heads besides, where the squad were of another kind, level and unit; null where there is nothing.
create function squad.headed_beside_as(of_squad bigint, as_kind text, as_level text, as_unit bigint) returns text
    language sql stable as $$
    select other from squad.membership m
    cross join squad.headed_against(of_squad, as_kind, as_level, as_unit, m.person_id, m.valid) other
    where m.squad_id = of_squad and m.role = 'HEAD' and other is not null limit 1
$$;

create function squad.check_head_of_changed() returns trigger
    language plpgsql as $$
begin
    if squad.headed_beside_as(new.id, new.kind, new.level, new.unit_id) is not null then
        raise exception 'a rule forbids that somebody heads two squads' using errcode = 'check_violation', constraint = 'head_of_one';
    end if;
    return new;
end $$;
create trigger head_of_one before update of kind, level, unit_id on squad.squad for each row
    when ((old.kind, old.level, old.unit_id) is distinct from (new.kind, new.level, new.unit_id)) execute function squad.check_head_of_changed();

-- Does a rule hold in a unit on a day?
create function squad.holds_in(of_rule bigint, unit bigint, day date) returns boolean
    language sql stable as $$
    select exists (select from squad.rule r
        where r.id = of_rule and r.valid @> day
            and (r.unit_id is null or exists (select from unit.ancestry a where a.unit_id = unit and a.ancestor_id = r.unit_id and a.valid @> day)))
$$;

-- What a clause counts in a squad. Of whom it is not known whether they are union members counts only where one hopes so.
create function squad.counted(of_clause bigint, of_squad bigint, day date, hoping boolean) returns int
    language sql stable cost 10000 as $$
    select case c.counts
        when 'MEMBERS' then (
            select count(*)::int from squad.roster(of_squad, day) m
            where (c.role is null or m.role = c.role) and (c.traits = '{}' or m.posts && c.traits
                or 'UNION_MEMBER' = any(c.traits) and (m.union_member = 'YES' or hoping and m.union_member = 'UNKNOWN')))
        else squad.headed_beside(of_squad, r.kinds, day) end
    from squad.clause c join squad.rule r on r.id = c.rule_id where c.id = of_clause
$$;

-- What a clause counts in a unit: teams of a size.
create function squad.teams(of_clause bigint, unit bigint, day date) returns int
    language sql stable cost 100000 as $$
    select count(*)::int
    from squad.clause c
    join squad.squad s on s.life @> day and squad.holds(c.rule_id, s.kind, s.level, s.unit_id, day)
        and squad.member_count(s.id, day) between c.size_from and coalesce(c.size_to, 2147483647)
    where c.id = of_clause and exists (select from unit.ancestry a where a.unit_id = s.unit_id and a.ancestor_id = unit and a.valid @> day)
$$;

-- Every squad beside every clause about squads, and every commune beside every clause about its teams.
create view squad.judgement as
    select s.id as squad_id, s.kind, s.level, s.unit_id, s.base, c.id as clause_id, c.rule_id, r.severity, c.number, c.least, c.most, c.text
    from squad.squad s cross join squad.clause c join squad.rule r on r.id = c.rule_id where c.counts <> 'TEAMS';
create view squad.commune_judgement as
    select u.id as unit_id, c.id as clause_id, c.rule_id, r.severity, c.number, c.least, c.most, c.size_from, c.size_to, c.text
    from unit.unit u cross join squad.clause c join squad.rule r on r.id = c.rule_id where c.counts = 'TEAMS' and u.level = 'COMMUNE';

-- Does a squad keep all that is required there and then?
create function squad.is_in_order(of_squad bigint, day date) returns boolean
    language sql stable cost 100000 as $$
    select not exists (select from squad.judgement j where j.squad_id = of_squad and j.severity = 'REQUIRED'
        and squad.holds(j.rule_id, j.kind, j.level, j.unit_id, day)
        and squad.counted(j.clause_id, of_squad, day, false) not between j.least and coalesce(j.most, 2147483647))
$$;
