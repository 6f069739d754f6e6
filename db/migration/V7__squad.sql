-- Youth squads and community digital groups: who helps where, from which base.
create schema squad;

create table squad.squad (
    id          bigint generated always as identity primary key,
    name        text not null check (name = btrim(name) and name <> '' and name is nfc normalized),
    kind        text not null check (kind in ('YOUTH_DIGITAL_SQUAD', 'COMMUNITY_DIGITAL_GROUP', 'VOLUNTEER_TEAM', 'CLUB')),
    level       text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    unit_id     bigint not null references unit.unit,
    base        geometry(Point, 4326),
    life        daterange not null check (not isempty(life)),
    source_key  text not null,
    data_set_id bigint not null references exchange.data_set,
    search_key  text not null generated always as (query.search_key(name)) stored,
    unique (data_set_id, source_key)
);
create index on squad.squad using gist (base);
create index on squad.squad using gist ((base::geography));
create index on squad.squad (unit_id);
create index on squad.squad using gin (search_key gin_trgm_ops);

create trigger touch_squad after insert or update or delete or truncate on squad.squad for each statement execute function query.touch('squad');

call query.follow('squad.squad', 'Squad', 'id');
