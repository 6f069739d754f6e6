-- Search by the tone rule, said once: names are stored as search keys, a question becomes a pattern.
--
-- A key is two readings of the text, each word preceded by a blank: without any mark ("dinh hoa"), and with the tone
-- moved in front of its word, so that hoà and hòa are one and a word typed half still matches.
-- A question without a tone meets the first reading, a question with one only the second.
create schema query;

-- Lower case, canonical decomposition, everything that is no letter, digit or mark becomes one blank.
create function query.words(text text) returns text
    language sql immutable strict parallel safe as $$
    select ' ' || btrim(regexp_replace(
        translate(lower(normalize(text, nfd)), U&'\0110', U&'\0111'),
        U&'[^a-z0-9\0111\0300\0301\0302\0303\0306\0309\031B\0323]+', ' ', 'g'))
$$;

create function query.without_marks(text text) returns text
    language sql immutable strict parallel safe as $$
    select translate(query.words(text), U&'\0111\0300\0301\0302\0303\0306\0309\031B\0323', 'd')
$$;

create function query.tones_first(text text) returns text
    language sql immutable strict parallel safe as $$
    select regexp_replace(query.words(text), U&'([a-z\0111\0302\0306\031B]*)([\0300\0301\0303\0309\0323])', '\2\1', 'g')
$$;

create function query.search_key(text text) returns text
    language sql immutable strict parallel safe as $$
    select query.without_marks(text) || ' |' || query.tones_first(text)
$$;

-- The LIKE pattern of a question: words from their beginning, the last may be unfinished. The blank in front keeps "an"
-- from finding "lang". No character of a question is a wildcard; one that has no word finds nothing, a blank one everything.
create function query.search_pattern(question text) returns text
    language sql immutable strict parallel safe as $$
    select case
        when question !~ '\S' then '%'
        when query.words(question) = ' ' then ''
        when normalize(question, nfd) ~ U&'[\0300\0301\0303\0309\0323]' then '%' || query.tones_first(question) || '%'
        else '%' || query.without_marks(question) || '%' end
$$;

-- Where a change must be known outside its own transaction: caches ask for the version of what they were made from.
create table query.data_version (
    name    text primary key,
    version bigint not null
);

-- Attached to a table as a statement trigger: query.touch('site'). A version is a time at least, so that none comes twice
-- when an older state of the data is restored and changed again.
create function query.touch() returns trigger
    language plpgsql as $$
begin
    insert into query.data_version as v (name, version) values (tg_argv[0], extract(epoch from clock_timestamp()) * 1000000)
    on conflict (name) do update set version = greatest(v.version + 1, excluded.version);
    perform pg_notify('data_version', tg_argv[0]);
    return null;
end $$;

-- What changed, for those who follow changes: which things each transaction wrote, in the order of transactions. Those below
-- the oldest transaction that still runs are complete, whatever the order of commits: they are told, the others wait.
create table query.change (
    xid    bigint not null default pg_current_xact_id()::text::bigint,
    seq    bigint not null generated always as identity,
    entity text not null,
    thing  bigint not null,
    gone   boolean not null default false,
    at     timestamptz not null default now(),
    primary key (xid, seq),
    unique (xid, entity, thing)
);
comment on column query.change.thing is 'The id; 0 where one transaction wrote more than 200 things, which are not told one by one.';
create index on query.change (at);

-- Up to which transaction changes are forgotten.
create table query.change_forgotten (
    only_row boolean primary key default true check (only_row),
    xid      bigint not null
);
insert into query.change_forgotten (xid) values (0);

create function query.note_change(what text, things bigint[], are_gone boolean) returns void
    language plpgsql as $$
declare
    this bigint := pg_current_xact_id()::text::bigint;
begin
    if things is null or exists (select from query.change c where c.xid = this and c.entity = what and c.thing = 0) then
        return;
    end if;
    if cardinality(things) <= 200 then
        insert into query.change as c (entity, thing, gone) select what, t, are_gone from unnest(things) t
        on conflict (xid, entity, thing) do update set gone = excluded.gone where c.gone <> excluded.gone;
        if (select count(*) from (select from query.change c where c.xid = this and c.entity = what limit 201) noted) <= 200 then
            return;
        end if;
    end if;
    delete from query.change c where c.xid = this and c.entity = what;
    insert into query.change (entity, thing) values (what, 0);
end $$;

-- Once a statement, however many rows it wrote. Arguments: the entity, and the columns that hold its id; a row of the
-- entity's own table has it in "id".
create function query.note_changes() returns trigger
    language plpgsql as $$
declare
    things bigint[] := '{0}';
begin
    if tg_op <> 'TRUNCATE' then
        execute format('select array_agg(thing) from (select distinct thing from written, unnest(array[%s]) thing
            where thing is not null limit 201) things', array_to_string(tg_argv[1:], ',')) into things;
    end if;
    perform query.note_change(tg_argv[0], things, tg_op = 'DELETE' and tg_argv[1] = 'id');
    return null;
end $$;

-- Makes changes of a table known as changes of an entity.
create procedure query.follow(followed regclass, entity text, variadic id_columns text[])
    language plpgsql as $$
declare
    arguments text := (select string_agg(quote_literal(a), ', ') from unnest(entity || id_columns) a);
begin
    execute format('create trigger follow_insert after insert on %s referencing new table as written for each statement execute function query.note_changes(%s)', followed, arguments);
    execute format('create trigger follow_update after update on %s referencing new table as written for each statement execute function query.note_changes(%s)', followed, arguments);
    execute format('create trigger follow_delete after delete on %s referencing old table as written for each statement execute function query.note_changes(%s)', followed, arguments);
    execute format('create trigger follow_truncate after truncate on %s for each statement execute function query.note_changes(%s)', followed, arguments);
end $$;

-- What instances over one database share and nobody else knows: the key that signs cursors, the digest of the
-- administrator's token.
-- Counts what a table holds, which its owner alone may do, so that the next statements are planned for it.
create function query.analyze(what regclass) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    execute format('analyze %s', what);
end $$;

create table query.secret (
    name  text primary key,
    value bytea not null
);

-- Filters that stand in addresses by their hash. A hash opens nothing: whoever uses it sees what they may see anyway.
create table query.filter (
    hash    text primary key check (hash ~ '^[0-9a-f]{32}$'),
    entity  text not null,
    filter  text not null check (length(filter) <= 100000),
    used_on date not null
);
comment on column query.filter.filter is 'Canonical JSON: equal filters are equal text.';
create index on query.filter (used_on);

-- What a deed answered whose sender gave it a word: sent again, it is answered again and not done again.
create table query.deed (
    account_id bigint not null,
    key        text not null check (key <> '' and length(key) <= 100),
    request    bytea not null,
    payload    jsonb not null,
    done_on    date not null,
    primary key (account_id, key)
);
create index on query.deed (done_on);
comment on column query.deed.account_id is 'Who did it; no foreign key, for accounts come later.';
comment on column query.deed.request is 'SHA-256 of what was sent: the same word with something else is refused.';
comment on column query.deed.payload is 'Ids of what was written and plain values, no text of persons.';
