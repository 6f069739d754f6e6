-- Administrative units through time. Identity is our own; what is official (code, kind, name, parent) has a period.
create schema unit;

create table unit.unit (
    id    bigint generated always as identity primary key,
    level text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    life  daterange not null check (not isempty(life))
);
comment on column unit.unit.life is 'From founding to end, half-open; without a lower bound where the founding is not known.';

-- What a unit is called and where it belongs, one row for each time all of it stays the same.
create table unit.version (
    id          bigint generated always as identity primary key,
    unit_id     bigint not null references unit.unit on delete cascade,
    level       text not null,
    valid       daterange not null check (not isempty(valid)),
    code        text check (code <> ''),
    kind        text not null check (kind in (
        'PROVINCE', 'CITY', 'DISTRICT', 'URBAN_DISTRICT', 'TOWN', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY', 'ISLAND_DISTRICT',
        'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE', 'HAMLET')),
    name        text not null check (name = btrim(name) and name <> '' and name is nfc normalized),
    full_name   text not null check (full_name is nfc normalized),
    name_en     text,
    parent_id   bigint references unit.unit,
    data_set_id bigint not null references exchange.data_set,
    search_key  text not null generated always as (query.search_key(full_name)) stored,
    check (parent_id <> unit_id),
    check (code is not null or level = 'HAMLET'),
    -- Of expressions, so that nothing is looked up in these: the trees below do that faster than they would.
    constraint version_unit_id_valid_excl exclude using gist (int8range(unit_id, unit_id, '[]') with &&, valid with &&),
    constraint version_level_code_valid_excl exclude using gist ((level || ' ' || code) with =, valid with &&)
);
create index on unit.version (unit_id);
create index on unit.version (parent_id);
create index on unit.version (code, level);
create index on unit.version using gin (search_key gin_trgm_ops);

-- What a data set itself calls a unit that has no official code, so that the same file finds its units again.
create table unit.source (
    data_set_id bigint not null references exchange.data_set,
    key         text not null check (key <> ''),
    unit_id     bigint not null references unit.unit on delete cascade,
    primary key (data_set_id, key)
);
create index on unit.source (unit_id);

-- Where a unit lies: its border, or only its centre where no border is known (hamlets).
create table unit.boundary (
    id          bigint generated always as identity primary key,
    unit_id     bigint not null references unit.unit on delete cascade,
    valid       daterange not null check (not isempty(valid)),
    change      text not null check (change in ('LAW', 'REDRAWN')),
    accuracy    text not null check (accuracy in ('DETAILED', 'SIMPLIFIED', 'DERIVED', 'APPROXIMATE')),
    current     boolean not null default true,
    geom        geometry(MultiPolygon, 4326) check (st_isvalid(geom) and not st_isempty(geom)),
    centre      geometry(Point, 4326) not null,
    area_km2    double precision check (area_km2 > 0),
    note        text,
    data_set_id bigint not null references exchange.data_set,
    stated_by_law boolean not null default false,
    drawn_here  boolean not null default false,
    check ((geom is null) = (area_km2 is null)),
    unique (unit_id, valid, data_set_id, accuracy),
    constraint boundary_unit_id_valid_excl
        exclude using gist (int8range(unit_id, unit_id, '[]') with &&, valid with &&) where (current)
);
comment on table unit.boundary is 'The current drawing of a border, and those it replaced. A border redrawn on better paper is not a border changed by law.';
comment on column unit.boundary.stated_by_law is 'The file itself said that law changed the border on the first day; without it the first drawing of a unit counts as the law''s and all others as redrawn.';
comment on column unit.boundary.drawn_here is 'Drawn by somebody in the administration, who saw what was there: it counts before all that was imported, until it is withdrawn.';
create index on unit.boundary (unit_id);
create index on unit.boundary using gist (geom) where current;
create index on unit.boundary using gist (centre) where current;
create index on unit.boundary using gist ((centre::geography)) where current;

create table unit.census (
    id          bigint generated always as identity primary key,
    unit_id     bigint not null references unit.unit on delete cascade,
    counted_on  date not null,
    population  integer check (population >= 0),
    households  integer check (households >= 0),
    implausible text,
    estimated   boolean not null default false,
    data_set_id bigint not null references exchange.data_set,
    unique (unit_id, counted_on, data_set_id)
);
comment on column unit.census.implausible is 'Why the figure is not used; null where it is.';
comment on column unit.census.estimated is 'Nobody counted them: their part of a raster of people. Counted figures go before it.';

create table unit.lineage (
    id                bigint generated always as identity primary key,
    predecessor_id    bigint not null references unit.unit on delete cascade,
    successor_id      bigint not null references unit.unit on delete cascade,
    effective         date not null,
    kind              text not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'RECODE', 'REASSIGN', 'REDRAW')),
    extent            text not null check (extent in ('FULL', 'PARTIAL')),
    household_weight  double precision check (household_weight between 0 and 1),
    population_weight double precision check (population_weight between 0 and 1),
    area_weight       double precision check (area_weight between 0 and 1),
    estimated         boolean not null default false,
    verified          boolean not null default true,
    decree            text,
    data_set_id       bigint not null references exchange.data_set,
    check (predecessor_id <> successor_id),
    unique (predecessor_id, successor_id, effective)
);
comment on column unit.lineage.area_weight is 'Share of the predecessor that went to the successor; null where unknown, never an equal share.';
create index on unit.lineage (successor_id);

-- Every unit with all that it lies in, itself included (depth 0), for the days it did.
create table unit.ancestry (
    unit_id     bigint not null references unit.unit on delete cascade,
    ancestor_id bigint not null references unit.unit on delete cascade,
    depth       integer not null,
    valid       daterange not null
);
create index on unit.ancestry (unit_id, depth);
create index on unit.ancestry (ancestor_id, unit_id);

-- Keeps unit.ancestry true for the units whose versions changed and for all that lies in them.
create function unit.refresh_ancestry(changed bigint[]) returns void
    language plpgsql as $$
declare
    affected bigint[];
begin
    select array_agg(distinct id) into affected from (
        select unnest(changed) as id
        union
        select a.unit_id from unit.ancestry a where a.ancestor_id = any (changed)) touched;
    delete from unit.ancestry a where a.unit_id = any (affected);
    insert into unit.ancestry (unit_id, ancestor_id, depth, valid)
    with recursive up as (
        select v.unit_id, v.unit_id as ancestor_id, 0 as depth, v.valid
        from unit.version v where v.unit_id = any (affected)
        union all
        select up.unit_id, v.parent_id, up.depth + 1, up.valid * v.valid
        from up join unit.version v on v.unit_id = up.ancestor_id and v.valid && up.valid and v.parent_id is not null
        where up.depth < 8)
    select unit_id, ancestor_id, depth, valid from up;
end $$;

create function unit.version_changed() returns trigger
    language plpgsql as $$
declare
    changed bigint[];
begin
    if tg_op = 'INSERT' then
        select array_agg(distinct unit_id) into changed from new_rows;
    elsif tg_op = 'DELETE' then
        select array_agg(distinct unit_id) into changed from old_rows;
    else
        select array_agg(distinct unit_id) into changed from (select unit_id from new_rows union select unit_id from old_rows) c;
    end if;
    if changed is not null then
        perform unit.refresh_ancestry(changed);
    end if;
    return null;
end $$;

create trigger version_inserted after insert on unit.version referencing new table as new_rows
    for each statement execute function unit.version_changed();
create trigger version_updated after update on unit.version referencing new table as new_rows old table as old_rows
    for each statement execute function unit.version_changed();
create trigger version_deleted after delete on unit.version referencing old table as old_rows
    for each statement execute function unit.version_changed();

-- At the end of a transaction a unit has one version on each day of its life and none outside it, of its own level, and its
-- parents are above it and live then.
create function unit.check_life() returns trigger
    language plpgsql as $$
declare
    checked bigint;
begin
    if tg_table_name = 'unit' then
        checked := new.id;
    else
        checked := coalesce(new.unit_id, old.unit_id);
    end if;
    if exists (select 1 from unit.unit u where u.id = checked and datemultirange(u.life)
            is distinct from (select range_agg(v.valid) from unit.version v where v.unit_id = u.id)) then
        raise exception 'unit %: versions do not fill its life', checked using errcode = 'check_violation', constraint = 'version_fills_life';
    end if;
    if exists (select 1 from unit.version v join unit.unit u on u.id = v.unit_id left join unit.unit p on p.id = v.parent_id
            where v.unit_id = checked and (v.level <> u.level or (v.parent_id is not null and (not p.life @> v.valid
                or array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'], p.level) >= array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'], u.level))))) then
        raise exception 'unit %: a parent is not above it or does not live then', checked using errcode = 'check_violation', constraint = 'version_parent';
    end if;
    return null;
end $$;

create constraint trigger unit_life after insert or update on unit.unit deferrable initially deferred
    for each row execute function unit.check_life();
create constraint trigger version_life after insert or update or delete on unit.version deferrable initially deferred
    for each row execute function unit.check_life();

create trigger touch_unit after insert or update or delete or truncate on unit.version for each statement execute function query.touch('unit');
create trigger touch_boundary after insert or update or delete or truncate on unit.boundary for each statement execute function query.touch('unit');
create trigger touch_census after insert or update or delete or truncate on unit.census for each statement execute function query.touch('unit');
create trigger touch_lineage after insert or update or delete or truncate on unit.lineage for each statement execute function query.touch('unit');
create trigger touch_life after insert or update or delete or truncate on unit.unit for each statement execute function query.touch('unit');

call query.follow('unit.unit', 'Unit', 'id');
call query.follow('unit.version', 'Unit', 'unit_id');
call query.follow('unit.boundary', 'Unit', 'unit_id');
call query.follow('unit.census', 'Unit', 'unit_id');
call query.follow('unit.lineage', 'Unit', 'predecessor_id', 'successor_id');

-- Units of a day that a unit of another day became, or came of; itself where it lives then.
create function unit.became(of_unit bigint, said date, day date) returns table (unit_id bigint)
    language sql stable parallel safe as $$
    with recursive went (id, at) as (
        select of_unit, said
        union
        select case when day >= said then l.successor_id else l.predecessor_id end, l.effective
        from went join unit.lineage l on (day >= said and l.predecessor_id = went.id and l.effective > went.at and l.effective <= day)
            or (day < said and l.successor_id = went.id and l.effective <= went.at and l.effective > day))
    select distinct u.id from went join unit.unit u on u.id = went.id where u.life @> day
$$;

-- What lies in a unit of a day: units that live then, and former ones all of which is in it by then.
create function unit.ground(of_unit bigint, day date) returns table (unit_id bigint)
    language sql stable parallel safe as $$
    with recursive here as materialized (
        select a.unit_id from unit.ancestry a where a.ancestor_id = of_unit and a.valid @> day),
    fed (id) as (
        select h.unit_id from here h
        union
        select l.predecessor_id from fed f join unit.lineage l on l.successor_id = f.id and l.effective <= day)
    select h.unit_id from here h
    union all
    select u.id from fed f join unit.unit u on u.id = f.id and upper(u.life) <= day
    where (select bool_and(b.unit_id in (select h.unit_id from here h)) from unit.became(u.id, upper(u.life) - 1, day) b)
$$;
