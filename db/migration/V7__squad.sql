-- Youth squads and community digital groups: who helps where, from which base.
create schema squad;

-- Union bodies: they are no units, and go on in others where they end.
create table squad.organisation (
    id           bigint generated always as identity primary key,
    name         text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    kind         text not null check (kind in ('UNIT', 'SCHOOL', 'COMPANY', 'ARMY')),
    unit_id      bigint references unit.unit,
    parent_id    bigint references squad.organisation check (parent_id <> id),
    successor_id bigint references squad.organisation check (successor_id <> id),
    life         daterange not null check (not isempty(life)),
    source_key   text check (source_key <> ''),
    data_set_id  bigint references exchange.data_set,
    search_key   text not null generated always as (query.search_key(name)) stored,
    unique (data_set_id, source_key),
    check ((source_key is null) = (data_set_id is null)),
    check (successor_id is null or not upper_inf(life))
);
comment on column squad.organisation.kind is 'Whose union body it is: of a unit, a school, a company, the army.';
create index on squad.organisation (unit_id);
create index on squad.organisation (parent_id);
create index on squad.organisation (successor_id);
create index on squad.organisation using gin (search_key gin_trgm_ops);

create trigger touch_organisation after insert or update or delete or truncate on squad.organisation for each statement execute function query.touch('squad');

create table squad.squad (
    id              bigint generated always as identity primary key,
    name            text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    kind            text not null check (kind in ('YOUTH_DIGITAL_SQUAD', 'COMMUNITY_DIGITAL_GROUP', 'VOLUNTEER_TEAM', 'CLUB')),
    level           text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    unit_id         bigint not null references unit.unit,
    base            geometry(Point, 4326),
    life            daterange not null check (not isempty(life)),
    organisation_id bigint references squad.organisation,
    supports_id     bigint check (supports_id <> id),
    supports_kind   text generated always as ('COMMUNITY_DIGITAL_GROUP') stored,
    decision        text check (decision = btrim(decision) and decision <> '' and length(decision) <= 300 and decision is nfc normalized),
    status          text not null default 'ACTIVE' check (status in ('ACTIVE', 'PAUSED')),
    source_key      text,
    data_set_id     bigint references exchange.data_set,
    search_key      text not null generated always as (query.search_key(name)) stored,
    unique (data_set_id, source_key),
    unique (id, kind),
    check ((source_key is null) = (data_set_id is null)),
    constraint supports_a_group foreign key (supports_id, supports_kind) references squad.squad (id, kind)
);
comment on column squad.squad.supports_id is 'The community digital group that it supports: another body, though persons may be in both.';
comment on column squad.squad.decision is 'The decision by which it was founded.';
create index on squad.squad (organisation_id);
create index on squad.squad (supports_id);
create index on squad.squad using gist (base);
create index on squad.squad using gist ((base::geography));
create index on squad.squad (unit_id);
create index on squad.squad using gin (search_key gin_trgm_ops);
create index on squad.squad ((name collate "vi-x-icu"), id);

create trigger touch_squad after insert or update or delete or truncate on squad.squad for each statement execute function query.touch('squad');

call query.follow('squad.squad', 'Squad', 'id');

-- Units in which a squad helps, beside the one it belongs to.
create table squad.served (
    squad_id bigint not null references squad.squad on delete cascade,
    unit_id  bigint not null references unit.unit,
    primary key (squad_id, unit_id)
);
create index on squad.served (unit_id);

create trigger touch_served after insert or update or delete or truncate on squad.served for each statement execute function query.touch('squad');

call query.follow('squad.served', 'Squad', 'squad_id');
