-- Who may see and change what: accounts, roles by area, sessions, consents, requests, and the audit.
create schema access;

-- Who asks, as the application says for the length of a transaction. Nothing said: nobody.
create function access.asker() returns bigint
    language sql stable parallel safe as $$
    select nullif(current_setting('diachido.account', true), '')::bigint
$$;

-- Does an administrator ask, or the application on its own behalf (sign-in, retention)?
create function access.is_trusted() returns boolean
    language sql stable parallel safe as $$
    select coalesce(current_setting('diachido.trusted', true), '') = 'on'
$$;

create table access.account (
    id            bigint generated always as identity primary key,
    login         text not null unique check (login = lower(btrim(login)) and login ~ '^\S{3,100}$' and login is nfc normalized),
    name          text not null check (name = btrim(name) and name <> '' and length(name) <= 200 and name is nfc normalized),
    email         text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    phone         text check (phone ~ '^\+?[0-9]{8,15}$'),
    language      text not null default 'vi' check (language in ('vi', 'en')),
    state         text not null default 'INVITED' check (state in ('INVITED', 'ACTIVE', 'SUSPENDED', 'ERASED')),
    password      text,
    totp_secret   bytea,
    totp_since    timestamptz,
    totp_step     bigint not null default 0,
    created_at    timestamptz not null default now(),
    signed_in_at  timestamptz,
    ended_at      timestamptz,
    search_key    text not null generated always as (query.search_key(name || ' ' || login)) stored,
    email_vouched boolean not null default false check (not email_vouched or email is not null),
    check (totp_since is null or totp_secret is not null)
);
create index on access.account using gin (search_key gin_trgm_ops);
comment on column access.account.password is 'Argon2id, encoded with its parameters; null where nobody can sign in with one.';
comment on column access.account.totp_since is 'Since when a code is asked for; null while the second factor is not confirmed.';
comment on column access.account.totp_step is 'The last time step whose code was used: none is taken twice.';
comment on column access.account.email_vouched is 'An administrator entered the address: only such a one links a provider''s identity.';
comment on column access.account.ended_at is 'Since when it is suspended or erased; retention counts from it.';

create function access.note_end() returns trigger
    language plpgsql as $$
begin
    new.ended_at := case when new.state in ('SUSPENDED', 'ERASED') then coalesce(old.ended_at, now()) end;
    return new;
end $$;
create trigger note_end before update of state on access.account for each row execute function access.note_end();

-- Whose data is gone: done again where an older state of the database is restored.
create table access.tombstone (
    account_id bigint primary key,
    erased_at  timestamptz not null default now()
);

-- Who somebody is to a provider of OpenID Connect.
create table access.identity (
    issuer     text not null,
    subject    text not null,
    account_id bigint not null references access.account on delete cascade,
    primary key (issuer, subject)
);
create index on access.identity (account_id);

-- A role on a unit's subtree, or everywhere, for a period.
create table access.role_grant (
    id         bigint generated always as identity primary key,
    account_id bigint not null references access.account on delete cascade,
    role       text not null check (role in ('FIELD_MEMBER', 'SQUAD_LEADER', 'PLANNER', 'COMMUNE_EDITOR', 'PROVINCE_EDITOR', 'ADMINISTRATOR')),
    unit_id    bigint references unit.unit,
    valid      daterange not null check (not isempty(valid)),
    given_by   bigint references access.account on delete set null,
    given_at   timestamptz not null default now(),
    told_end   date,
    looked_end date,
    check (role <> 'ADMINISTRATOR' or unit_id is null),
    constraint grant_once exclude using gist (account_id with =, role with =, coalesce(unit_id, 0) with =, valid with &&)
);
create index on access.role_grant (account_id);
create index on access.role_grant (unit_id);
comment on column access.role_grant.unit_id is 'Null: everywhere.';
comment on column access.role_grant.told_end is 'The last end of its unit, see access.last_end, that was noted in the audit.';
comment on column access.role_grant.looked_end is 'The last end of its unit at which an administrator looked and left the grant as it is.';

-- A browser that is signed in, or a program with a token; only the digest of what it holds is kept.
create table access.session (
    id         bigint generated always as identity primary key,
    account_id bigint not null references access.account on delete cascade,
    digest     bytea not null unique,
    kind       text not null check (kind in ('BROWSER', 'TOKEN')),
    label      text not null check (length(label) <= 200),
    created_at timestamptz not null default now(),
    seen_at    timestamptz not null default now(),
    expires_at timestamptz not null
);
create index on access.session (account_id);
create index on access.session (expires_at);

-- A link that works once: to set the first password, or a new one.
create table access.invitation (
    digest     bytea primary key,
    account_id bigint not null references access.account on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index on access.invitation (account_id);

-- Agreement to one purpose, with the words agreed to.
create table access.consent (
    id           bigint generated always as identity primary key,
    account_id   bigint not null references access.account on delete cascade,
    purpose      text not null check (purpose ~ '^[A-Z_]{3,50}$'),
    text         text not null check (text <> ''),
    language     text not null check (language in ('vi', 'en')),
    given_at     timestamptz not null default now(),
    withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create unique index consent_once on access.consent (account_id, purpose) where withdrawn_at is null;

-- What persons ask for about their data, and until when it must be answered.
create table access.request (
    id          bigint generated always as identity primary key,
    account_id  bigint references access.account on delete set null,
    kind        text not null check (kind in ('SEE', 'CORRECT', 'WITHDRAW', 'ERASE')),
    received_at timestamptz not null default now(),
    due_on      date not null,
    answered_at timestamptz check (answered_at >= received_at),
    note        text check (length(note) <= 2000),
    answer      text check (answer <> '' and length(answer) <= 2000),
    check ((answered_at is null) = (answer is null))
);
create index on access.request (account_id);

-- Incidents with personal data; the authority is told within 72 hours.
create table access.breach (
    id          bigint generated always as identity primary key,
    noticed_at  timestamptz not null,
    due_at      timestamptz not null check (due_at = noticed_at + interval '72 hours'),
    description text not null check (description <> ''),
    persons     int check (persons >= 0),
    notified_at timestamptz
);

-- What was done, by whom: only ever added to, each row sealed with the one before.
create table access.audit (
    id         bigint primary key,
    at         timestamptz not null,
    actor_id   bigint,
    actor      text not null check (actor in ('ACCOUNT', 'MACHINE', 'PUBLIC')),
    action     text not null check (action ~ '^[A-Z_]{3,50}$'),
    subject_id bigint,
    entity     text,
    thing      bigint,
    reason     text,
    detail     jsonb not null default '{}',
    seal       bytea not null
);
create index on access.audit (actor_id);
create index on access.audit (subject_id);
comment on column access.audit.subject_id is 'The account whose data it is about; no foreign key, for it outlives the account.';
comment on column access.audit.seal is 'SHA-256 of the seal before and this row.';

create function access.seal(before bytea, a access.audit) returns bytea
    language sql immutable as $$
    select sha256(before || convert_to(jsonb_build_array(a.id, extract(epoch from a.at), a.actor_id, a.actor, a.action, a.subject_id, a.entity, a.thing,
        a.reason, a.detail)::text, 'UTF8'))
$$;

create function access.seal_row() returns trigger
    language plpgsql as $$
declare
    last access.audit;
    before text := coalesce(current_setting('diachido.trusted', true), '');
begin
    perform set_config('diachido.trusted', 'on', true);
    perform pg_advisory_xact_lock(hashtext('access.audit'));
    select * into last from access.audit order by id desc limit 1;
    new.id := coalesce(last.id, 0) + 1;
    new.at := clock_timestamp();
    new.seal := access.seal(coalesce(last.seal, ''), new);
    perform set_config('diachido.trusted', before, true);
    return new;
end $$;
create trigger seal before insert on access.audit for each row execute function access.seal_row();

create function access.keep_audit() returns trigger
    language plpgsql as $$
begin
    raise exception 'the audit is only added to' using errcode = 'check_violation', constraint = 'audit_kept';
end $$;
create trigger audit_kept before update or delete on access.audit for each row execute function access.keep_audit();
create trigger audit_kept_whole before truncate on access.audit for each statement execute function access.keep_audit();

-- The first row whose seal does not fit; null where the audit is whole.
create function access.first_broken() returns bigint
    language sql stable as $$
    select min(id) from (
        select id, seal <> access.seal(coalesce(lag(seal) over (order by id), ''), audit) or id <> row_number() over (order by id) as broken from access.audit
    ) rows where broken
$$;

-- The second wall: without a word who asks, nothing is there. It holds for the owner of the tables too.
do $$
declare
    what text;
begin
    foreach what in array array['account:id', 'role_grant:account_id', 'identity:account_id', 'session:account_id', 'invitation:account_id',
            'consent:account_id', 'request:account_id', 'breach:null', 'audit:subject_id', 'tombstone:null'] loop
        execute format('alter table access.%I enable row level security', split_part(what, ':', 1));
        execute format('alter table access.%I force row level security', split_part(what, ':', 1));
        execute format('create policy own on access.%I using (access.is_trusted() or %s = access.asker())', split_part(what, ':', 1), split_part(what, ':', 2));
    end loop;
end $$;
create policy written on access.audit for insert with check (true);
create policy acted on access.audit for select using (actor_id = access.asker());

-- Every instance hears when somebody may do other things than before.
create function access.tell() returns trigger
    language plpgsql as $$
begin
    perform pg_notify('access', '');
    return null;
end $$;
create trigger tell_account after update of state, password or delete on access.account for each statement execute function access.tell();
create trigger tell_grant after insert or update or delete on access.role_grant for each statement execute function access.tell();
create trigger tell_session after delete on access.session for each row execute function access.tell();

-- What a grant on a unit means on a day: the unit, on that day or its last one; and whatever it became until then.
create function access.meant(granted bigint, today date) returns table (unit_id bigint, day date)
    language sql stable as $$
    with recursive line as (
        select granted as unit_id
        union
        select l.successor_id from line join unit.lineage l on l.predecessor_id = line.unit_id and l.effective <= today)
    select line.unit_id, least(today, coalesce(upper(u.life) - 1, today)) from line join unit.unit u on u.id = line.unit_id
$$;

-- Where an account has which role on a day, with the day on which each unit is meant: that day, or the last one of a unit that
-- exists no more, so that its grant holds for what lay in it. A unit that became one other and nothing else is that other.
create function access.areas(who bigint, today date) returns table (role text, unit_id bigint, day date)
    language sql stable as $$
    with recursive held as (
        select g.role, g.unit_id from access.role_grant g where g.account_id = who and g.valid @> today
        union
        select held.role, l.successor_id
        from held join unit.lineage l on l.predecessor_id = held.unit_id and l.extent = 'FULL' and l.effective <= today
        where not exists (select from unit.lineage o
            where o.successor_id = l.successor_id and o.effective = l.effective and o.predecessor_id <> l.predecessor_id))
    select held.role, held.unit_id, least(today, coalesce(upper(u.life) - 1, today))
    from held left join unit.unit u on u.id = held.unit_id
$$;

-- When the unit of a grant ended, or the last of those that it became one after the other; null where none ended.
create function access.last_end(granted bigint, today date) returns date
    language sql stable as $$
    with recursive held as (
        select granted as unit_id
        union
        select l.successor_id
        from held join unit.lineage l on l.predecessor_id = held.unit_id and l.extent = 'FULL' and l.effective <= today
        where not exists (select from unit.lineage o
            where o.successor_id = l.successor_id and o.effective = l.effective and o.predecessor_id <> l.predecessor_id))
    select max(upper(u.life)) from held join unit.unit u on u.id = held.unit_id where upper(u.life) <= today
$$;
