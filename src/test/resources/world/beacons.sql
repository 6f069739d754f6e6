-- Things of a kind that only tests know, some of them drafts, some nowhere.
select setseed(0.7);

create table beacon (
    id         bigint generated always as identity primary key,
    name       text not null,
    lit        boolean not null,
    draft      boolean not null,
    note       text,
    position   geometry(Point, 4326),
    search_key text not null generated always as (query.search_key(name)) stored
);
create index on beacon using gist (position);
create trigger touch_beacon after insert or update or delete or truncate on beacon for each statement execute function query.touch('beacon');

-- Many stand together; some on the edges of tiles: 105.46875 is one at every zoom from 9 on.
insert into beacon (name, lit, draft, position)
select (array['Đèn Đình Hòa', '=Đèn', 'Hải đăng, "mới"', 'Ban mai'])[1 + i % 4] || ' ' || i, i % 3 = 0, i % 5 = 0,
    case when i % 7 = 0 then null when i % 7 < 3 then 'SRID=4326;POINT(105.46875 21.5)'::geometry
        else st_setsrid(st_makepoint(round((105 + 2 * random())::numeric, 3), round((21 + random())::numeric, 3)), 4326) end
from generate_series(1, 80) i;
