-- What an import from a page wrote, kept for a while so that it can be taken back.
create schema intake;

create table intake.applied_import (
    id         bigint generated always as identity primary key,
    what       text not null check (what in ('ROSTERS', 'ACTIVITIES', 'SITES')),
    title      text not null check (title <> '' and length(title) <= 300),
    account_id bigint references access.account on delete set null,
    verified   boolean not null default false,
    applied_at timestamptz not null default now()
);
create index on intake.applied_import (account_id);
create index on intake.applied_import (applied_at);
comment on column intake.applied_import.title is 'The name of its data set.';
comment on column intake.applied_import.verified is 'Did its activities count at once? That takes an editor.';

-- A row that it wrote: as it was before, and a digest of what the import left.
create table intake.change (
    import_id bigint not null references intake.applied_import on delete cascade,
    seq       bigint not null generated always as identity,
    of_table  text not null,
    key       text[] not null,
    units     bigint[] not null,
    former    text,
    digest    bytea,
    primary key (import_id, of_table, key)
);
create index on intake.change (of_table, key);
comment on column intake.change.units is 'In which units it lies, before and after.';
comment on column intake.change.former is 'The row as a record literal, with every digit; null where there was none.';
comment on column intake.change.digest is 'SHA-256 of the row as the import left it; null where it took the row away.';

alter table intake.applied_import enable row level security;
alter table intake.applied_import force row level security;
create policy own on intake.applied_import using (access.is_trusted() or account_id = access.asker());
alter table intake.change enable row level security;
alter table intake.change force row level security;
create policy trusted on intake.change using (access.is_trusted());

create trigger touch_applied_import after insert or update or delete or truncate on intake.applied_import
    for each statement execute function query.touch('applied_import');

-- Which import writes in this transaction; null for everybody else.
create function intake.writing() returns bigint
    language sql stable parallel safe as $$
    select nullif(current_setting('diachido.import', true), '')::bigint
$$;

-- Notes a row that an import wrote. Written twice, it is before as it was at first, and after as it is at last.
create function intake.note() returns trigger
    language plpgsql as $$
declare
    trust text := coalesce(current_setting('diachido.trusted', true), '');
    what text := tg_table_schema || '.' || tg_table_name;
    was jsonb := to_jsonb(old);
    become jsonb := to_jsonb(new);
    units bigint[] := '{}';
begin
    perform set_config('diachido.trusted', 'on', true);
    if what in ('squad.organisation', 'squad.squad', 'squad.person', 'outreach.activity') then
        units := array[(was ->> 'unit_id')::bigint, (become ->> 'unit_id')::bigint];
    elsif what = 'squad.membership' then
        units := array(select s.unit_id from squad.squad s where s.id = (coalesce(become, was) ->> 'squad_id')::bigint);
    end if;
    insert into intake.change as c (import_id, of_table, key, units, former, digest)
    values (intake.writing(), what, array(select coalesce(become, was) ->> k from unnest(tg_argv) k), array_remove(units, null),
        case when tg_op <> 'INSERT' then old::text end, case when tg_op <> 'DELETE' then sha256(convert_to(new::text, 'UTF8')) end)
    on conflict (import_id, of_table, key) do update set digest = excluded.digest, units = c.units || excluded.units;
    perform set_config('diachido.trusted', trust, true);
    return null;
end $$;

-- Every table that an import writes, and every one that a deletion there reaches.
create procedure intake.watch(watched regclass)
    language plpgsql as $$
declare
    columns text := (select string_agg(quote_literal(a.attname), ', ' order by k.place)
        from pg_index i, unnest(i.indkey) with ordinality k (number, place) join pg_attribute a on a.attnum = k.number
        where i.indrelid = watched and i.indisprimary and a.attrelid = watched);
begin
    execute format('create trigger note_import after insert or update or delete on %s for each row
        when (intake.writing() is not null) execute function intake.note(%s)', watched, columns);
end $$;
call intake.watch('exchange.data_set');
call intake.watch('squad.organisation');
call intake.watch('squad.squad');
call intake.watch('squad.served');
call intake.watch('squad.person');
call intake.watch('squad.person_consent');
call intake.watch('squad.membership');
call intake.watch('outreach.activity');
call intake.watch('outreach.activity_report');
call intake.watch('outreach.activity_squad');
call intake.watch('outreach.activity_hamlet');
call intake.watch('outreach.activity_result');
call intake.watch('outreach.activity_photo');
call intake.watch('outreach.rollout');
call intake.watch('coverage.step');
call intake.watch('coverage.visit');

-- A person who is forgotten is so here too: what wrote of them cannot be taken back any more.
create function intake.forget_person() returns trigger
    language plpgsql as $$
declare
    trust text := coalesce(current_setting('diachido.trusted', true), '');
begin
    perform set_config('diachido.trusted', 'on', true);
    delete from intake.applied_import i using intake.change c
    where c.import_id = i.id and c.of_table = 'squad.person' and c.key = array[old.id::text] and i.id is distinct from intake.writing();
    perform set_config('diachido.trusted', trust, true);
    return null;
end $$;
create trigger forget_import after update of erased_at on squad.person for each row
    when (new.erased_at is not null and old.erased_at is null) execute function intake.forget_person();

-- How the rows of a table that an import wrote are locked, compared and put back, all in one statement each; $1 is the
-- import, $2 the table. "one" changes a single row: $1 is its key, $2 the row as a literal.
create function intake.statements(of_table regclass, out lock text, out differing text, out remove text, out change text, out restore text, out one text)
    language sql stable as $$
    with columns as (
        select a.attname, a.attnum, a.attidentity <> '' as own_number, array_position(i.indkey::int[], a.attnum::int) as place, format_type(a.atttypid, a.atttypmod) as type
        from pg_attribute a join pg_index i on i.indrelid = a.attrelid and i.indisprimary
        where a.attrelid = of_table and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
    parts as (
        select string_agg(format('t.%I = ($1)[%s]::%s', attname, place + 1, type), ' and ') filter (where place is not null) as found,
            'array[' || string_agg(format('t.%I::text', attname), ', ' order by place) filter (where place is not null) || ']' as key,
            string_agg(quote_ident(attname), ', ' order by attnum) as everything,
            string_agg(quote_ident(attname), ', ' order by attnum) filter (where not own_number) as settable,
            'c.import_id = $1 and c.of_table = $2' as its
        from columns)
    select format('select 1 from %s t join intake.change c on c.key = %s where %s order by c.key for update of t', of_table, key, its),
        format('select count(*) from intake.change c left join %s t on c.key = %s where %s
            and c.digest is distinct from sha256(convert_to(t::text, ''UTF8''))', of_table, key, its),
        format('delete from %s t using intake.change c where c.key = %s and %s and c.former is null', of_table, key, its),
        format('update %1$s t set (%2$s) = (select %2$s from (select (c.former::%1$s).*) former) from intake.change c
            where c.key = %3$s and %4$s and c.former is not null and c.digest is not null', of_table, settable, key, its),
        format('insert into %1$s (%2$s) overriding system value select %2$s from (select (c.former::%1$s).* from intake.change c
            where %3$s and c.former is not null and c.digest is null order by c.seq) former', of_table, everything, its),
        format('update %1$s t set (%2$s) = (select %2$s from (select ($2::%1$s).*) former) where %3$s', of_table, settable, found)
    from parts
$$;

-- Takes an import back, as a whole or not at all; null when it was done, else where it was changed since. Whatever a
-- deletion reaches that the import did not write, and whatever is not again exactly as it was, is a change since.
create function intake.take_back(taken bigint) returns text
    language plpgsql as $$
declare
    before text := coalesce(current_setting('diachido.import', true), '');
    parts_first text[] := array['outreach.activity_photo', 'outreach.activity_result', 'outreach.activity_hamlet', 'outreach.activity_squad',
        'outreach.activity_report', 'outreach.activity', 'squad.person_consent', 'squad.membership', 'squad.served', 'squad.squad', 'squad.person',
        'squad.organisation', 'exchange.data_set'];
    written text[] := array(select distinct h.of_table from intake.change h where h.import_id = taken);
    said jsonb := '{}';
    what text;
    c record;
    undoing bigint;
    differing bigint;
    found text;
begin
    written := array(select w from unnest(written) w order by array_position(parts_first, w) nulls first);
    foreach what in array written loop
        -- Just after a large import nobody counted the rows yet, and every deletion would look through whole tables.
        perform query.analyze(what::regclass);
        said := said || jsonb_build_object(what, to_jsonb(intake.statements(what::regclass)));
        execute said -> what ->> 'lock' using taken, what;
        execute said -> what ->> 'differing' into differing using taken, what;
        if differing > 0 then
            return what;
        end if;
    end loop;
    begin
        insert into intake.applied_import (what, title) select i.what, i.title from intake.applied_import i where i.id = taken
            returning id into undoing;
        perform set_config('diachido.import', undoing::text, true);
        foreach what in array written loop
            execute said -> what ->> 'remove' using taken, what;
        end loop;
        foreach what in array written loop
            -- No two heads at a time, on the way back either.
            if what = 'squad.membership' then
                for c in select h.key, h.former from intake.change h where h.import_id = taken and h.of_table = what and h.former is not null and h.digest is not null
                        order by h.seq desc loop
                    execute said -> what ->> 'one' using c.key, c.former;
                end loop;
            else
                execute said -> what ->> 'change' using taken, what;
            end if;
        end loop;
        for place in reverse coalesce(cardinality(written), 0) .. 1 loop
            execute said -> written[place] ->> 'restore' using taken, written[place];
        end loop;
        perform set_config('diachido.import', before, true);
        set constraints all immediate;
        perform query.analyze('intake.change');
        select min(u.of_table) into found from intake.change u left join intake.change h
            on h.import_id = taken and h.of_table = u.of_table and h.key = u.key
        where u.import_id = undoing and (h.key is null or u.digest is distinct from sha256(convert_to(h.former, 'UTF8')));
        if found is not null then
            raise exception using errcode = 'IM001', message = found;
        end if;
    exception
        when sqlstate 'IM001' then
            return sqlerrm;
        when integrity_constraint_violation or invalid_text_representation then
            get stacked diagnostics found = table_name;
            return coalesce(nullif(found, ''), 'rows');
    end;
    delete from intake.applied_import where id in (taken, undoing);
    return null;
end $$;
