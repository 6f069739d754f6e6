-- Red addresses, relics and tourist places.
create schema site;

-- What a site is called in a search: its names and what is said of it.
create function site.searched(name text, other_names text[], summary text) returns text
    language sql immutable parallel safe as $$
    select concat_ws(' | ', name, array_to_string(other_names, ' | '), summary)
$$;

create table site.site (
    id             bigint generated always as identity primary key,
    slug           text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
    state          text not null default 'PUBLISHED' check (state in ('PUBLISHED', 'WITHDRAWN')),
    language       text not null default 'vi' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    name           text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    other_names    text[] not null default '{}' check (cardinality(other_names) <= 20 and array_to_string(other_names, '|') is nfc normalized),
    summary        text check (summary is nfc normalized),
    story          text check (length(story) <= 50000 and story is nfc normalized),
    text_revision  int not null default 1,
    red_address    boolean not null default false,
    relic_type     text check (relic_type in ('HISTORICAL', 'ARCHITECTURAL_ARTISTIC', 'ARCHAEOLOGICAL', 'SCENIC', 'MIXED')),
    place_type     text check (place_type in ('COMMUNAL_HOUSE', 'TEMPLE', 'PAGODA', 'CHURCH', 'BASE', 'MEMORIAL', 'MUSEUM', 'HOUSE',
        'LANDSCAPE', 'TOURIST_PLACE', 'ARCHAEOLOGICAL_PLACE', 'FORT', 'OTHER')),
    period         text,
    period_from    int,
    period_to      int check (period_to >= period_from),
    address        text,
    opening_hours  text,
    phone          text,
    website        text check (website ~ '^https?://'),
    position       geometry(Point, 4326) check (st_x(position) between -180 and 180 and st_y(position) between -90 and 90),
    approximate    boolean not null default false,
    footprint      geometry(MultiPolygon, 4326) check (st_isvalid(footprint) and st_npoints(footprint) <= 50000),
    unit_id        bigint references unit.unit,
    unit_basis     text not null check (unit_basis in ('POSITION', 'STATEMENT', 'AMBIGUOUS', 'NONE')),
    stated_unit_id bigint references unit.unit,
    source_key     text,
    imported       jsonb,
    source_url     text,
    data_set_id    bigint references exchange.data_set,
    changed_at     timestamptz not null default now(),
    search_key     text not null generated always as (query.search_key(site.searched(name, other_names, summary))) stored,
    check ((unit_id is not null) = (unit_basis in ('POSITION', 'STATEMENT'))),
    check (period is not null or period_from is null and period_to is null),
    check ((source_key is null) = (data_set_id is null)),
    unique (data_set_id, source_key)
);
comment on column site.site.text_revision is 'Counts the changes of name, summary and story: a translation of an earlier one is stale.';
comment on column site.site.period is 'A date or an interval after EDTF.';
comment on column site.site.period_from is 'The first day it may mean, counted from 1970-01-01; null where it is open.';
comment on column site.site.period_to is 'The last day it may mean.';
comment on column site.site.stated_unit_id is 'The unit of today that its address or its editor names, where it is one.';
comment on column site.site.imported is 'What the file of its data set said of it last.';
comment on column site.site.changed_at is 'When what visitors see of it changed last.';
comment on column site.site.unit_basis is 'How the unit was found: by position, by a stated address, not at all because several fit or none does.';
create index on site.site using gist (position);
create index on site.site using gist ((position::geography));
create index on site.site (unit_id);
create index on site.site using gin (search_key gin_trgm_ops);
create index on site.site ((name collate "vi-x-icu"), id);

-- The units a stated old address may mean today.
create table site.candidate (
    site_id bigint not null references site.site on delete cascade,
    unit_id bigint not null references unit.unit,
    primary key (site_id, unit_id)
);

-- A new text makes translations stale; whatever changes is told in the feed.
create function site.count_text() returns trigger
    language plpgsql as $$
begin
    new.text_revision := old.text_revision
        + case when (old.language, old.name, old.summary, old.story) is distinct from (new.language, new.name, new.summary, new.story) then 1 else 0 end;
    return new;
end $$;
create trigger count_text before update on site.site for each row execute function site.count_text();

-- Its text in another language than its own.
create table site.translation (
    id         bigint generated always as identity primary key,
    site_id    bigint not null references site.site on delete cascade,
    language   text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    name       text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    summary    text check (summary is nfc normalized),
    story      text check (length(story) <= 50000 and story is nfc normalized),
    translates int not null,
    unique (site_id, language)
);
comment on column site.translation.translates is 'The text_revision of the site that it is a translation of.';

-- How it was ranked, and when. No row for a day: not stated.
create table site.ranking (
    id       bigint generated always as identity primary key,
    site_id  bigint not null references site.site on delete cascade,
    rank     text not null check (rank in ('SPECIAL_NATIONAL', 'NATIONAL', 'PROVINCIAL', 'INVENTORIED', 'NONE')),
    decision text check (length(decision) <= 500),
    valid    daterange not null check (not isempty(valid)),
    constraint ranked_once exclude using gist (site_id with =, valid with &&)
);

-- Persons and events that belong to it.
create table site.mention (
    id      bigint generated always as identity primary key,
    site_id bigint not null references site.site on delete cascade,
    ordinal int not null,
    kind    text not null check (kind in ('PERSON', 'EVENT')),
    name    text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    note    text check (length(note) <= 1000),
    unique (site_id, ordinal)
);

-- Where what is said of it can be read.
create table site.source (
    id        bigint generated always as identity primary key,
    site_id   bigint not null references site.site on delete cascade,
    ordinal   int not null,
    title     text not null check (title <> '' and length(title) <= 500),
    url       text check (url ~ '^https?://'),
    publisher text check (length(publisher) <= 300),
    unique (site_id, ordinal)
);

-- Slugs that a site had once: their addresses lead on for ever.
create table site.former_slug (
    slug    text primary key,
    site_id bigint not null references site.site on delete cascade
);
create function site.keep_slug() returns trigger
    language plpgsql as $$
begin
    if exists (select from site.former_slug where slug = new.slug and site_id <> new.id) then
        raise exception 'a slug is never given to another site' using errcode = 'unique_violation', constraint = 'slug_kept';
    end if;
    if tg_op = 'UPDATE' then
        insert into site.former_slug values (old.slug, old.id) on conflict do nothing;
        delete from site.former_slug where slug = new.slug;
    end if;
    return new;
end $$;
create trigger keep_slug_new before insert on site.site for each row execute function site.keep_slug();
create trigger keep_slug before update of slug on site.site for each row when (old.slug <> new.slug) execute function site.keep_slug();

create trigger touch_site after insert or update or delete or truncate on site.site for each statement execute function query.touch('site');
create trigger touch_former_slug after insert or update or delete or truncate on site.former_slug for each statement execute function query.touch('site');
create trigger touch_translation after insert or update or delete or truncate on site.translation for each statement execute function query.touch('site');
create trigger touch_ranking after insert or update or delete or truncate on site.ranking for each statement execute function query.touch('site');
create trigger touch_mention after insert or update or delete or truncate on site.mention for each statement execute function query.touch('site');
create trigger touch_source after insert or update or delete or truncate on site.source for each statement execute function query.touch('site');
create trigger touch_candidate after insert or update or delete or truncate on site.candidate for each statement execute function query.touch('site');

call query.follow('site.site', 'Site', 'id');
call query.follow('site.candidate', 'Site', 'site_id');
call query.follow('site.translation', 'Site', 'site_id');
call query.follow('site.ranking', 'Site', 'site_id');
call query.follow('site.mention', 'Site', 'site_id');
call query.follow('site.source', 'Site', 'site_id');
