-- Red addresses, relics and tourist places.
create schema site;

create table site.site (
    id             bigint generated always as identity primary key,
    slug           text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
    name           text not null check (name = btrim(name) and name <> '' and name is nfc normalized),
    summary        text check (summary is nfc normalized),
    red_address    boolean not null default false,
    relic_type     text check (relic_type in ('HISTORICAL', 'ARCHITECTURAL_ARTISTIC', 'ARCHAEOLOGICAL', 'SCENIC', 'MIXED')),
    rank           text not null default 'NOT_STATED' check (rank in ('SPECIAL_NATIONAL', 'NATIONAL', 'PROVINCIAL', 'INVENTORIED', 'NONE', 'NOT_STATED')),
    place_type     text check (place_type in ('COMMUNAL_HOUSE', 'TEMPLE', 'PAGODA', 'CHURCH', 'BASE', 'MEMORIAL', 'MUSEUM', 'HOUSE',
        'LANDSCAPE', 'TOURIST_PLACE', 'ARCHAEOLOGICAL_PLACE', 'FORT', 'OTHER')),
    decision       text,
    address        text,
    position       geometry(Point, 4326),
    approximate    boolean not null default false,
    unit_id        bigint references unit.unit,
    unit_basis     text not null check (unit_basis in ('POSITION', 'STATEMENT', 'AMBIGUOUS', 'NONE')),
    source_key     text not null,
    source_url     text,
    data_set_id    bigint not null references exchange.data_set,
    search_key     text not null generated always as (query.search_key(name)) stored,
    check ((unit_id is not null) = (unit_basis in ('POSITION', 'STATEMENT'))),
    unique (data_set_id, source_key)
);
comment on column site.site.unit_basis is 'How the unit was found: by position, by a stated address, not at all because several fit or none does.';
create index on site.site using gist (position);
create index on site.site using gist ((position::geography));
create index on site.site (unit_id);
create index on site.site using gin (search_key gin_trgm_ops);

-- The units a stated old address may mean today.
create table site.candidate (
    site_id bigint not null references site.site on delete cascade,
    unit_id bigint not null references unit.unit,
    primary key (site_id, unit_id)
);

create trigger touch_site after insert or update or delete or truncate on site.site for each statement execute function query.touch('site');
create trigger touch_candidate after insert or update or delete or truncate on site.candidate for each statement execute function query.touch('site');

call query.follow('site.site', 'Site', 'id');
call query.follow('site.candidate', 'Site', 'site_id');
