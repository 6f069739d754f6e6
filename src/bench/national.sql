-- A country of the size of Việt Nam for measuring: 34 provinces, 3,321 communes, 95,000 hamlets, and what stands in them: 90,000 squads,
-- 1.2 million activities.
-- Provinces have 2,300 to 2,900 hamlets, the first two 4,200 and 4,000.
-- Communes are cells of a grid of 41 columns with jagged borders that neighbours share vertex by vertex.
-- psql variables: rows of the grid (81, fewer for a smaller country), bands of two provinces each (17).
-- Everything is computed from hashes of numbers: the same on every run.
\set ON_ERROR_STOP on
begin;
set local statement_timeout = 0;

-- A number between 0 and 1 for a key.
create function pg_temp.noise(key bigint, salt bigint) returns float8
    language sql immutable as 'select (hashint8extended($1, $2) & 2147483647) / 2147483648::float8';

create function pg_temp.pick(choices text[], key bigint, salt bigint) returns text
    language sql immutable as 'select $1[1 + floor(pg_temp.noise($2, $3) * cardinality($1))::int]';

create function pg_temp.name(key bigint, salt bigint) returns text
    language sql immutable as $$
    select pg_temp.pick('{Định,Tân,Phú,An,Bình,Vĩnh,Thanh,Hòa,Đông,Tây,Nam,Bắc,Trung,Thượng,Hạ,Đại,Yên,Mỹ,Long,Quang,Xuân,Kim,Ngọc,Liên,Hồng,Minh,Đức,Phúc,Lộc,Thạch,Cẩm,Hà,Sơn,Giao,Trường,Văn,Hưng,Bảo,Lương,Quỳnh}', key, salt)
        || ' ' || pg_temp.pick('{Hóa,Lập,Thịnh,Hải,Giang,Châu,Hòa,Lộc,Thành,Tiến,Lợi,Khê,Sơn,Lâm,Điền,Trạch,Thủy,Viên,Nghĩa,Phong,Dương,Cường,Hiệp,Mỹ,Phước,Xá,Mai,Hưng,Long,Kiều,Đồng,Trị,Bình,Ninh,Đình,Quan,Cát,Tâm,Lạc,Thượng}', key, salt + 1)
        || pg_temp.pick('{"","",""," Đông"," Tây"," Thượng"," Hạ"," Trung"}', key, salt + 2)
$$;

create temp table cell as
select r * 41 + c as i, c, r, 1001 + r * 41 + c as unit_id, 1 + greatest(r - 2, 0) * :bands / (:rows - 2) * 2 + c / 21 as province_id,
    104 + 0.09 * c as west, 12 + 0.1 * r as south
from generate_series(0, :rows - 1) r, generate_series(0, 40) c;

create temp table corner as
select c, r, 104 + 0.09 * (c + 0.16 * (pg_temp.noise(r * 100 + c, 1) - 0.5)) as x,
    12 + 0.1 * (r + 0.16 * (pg_temp.noise(r * 100 + c, 2) - 0.5)) as y
from generate_series(0, :rows) r, generate_series(0, 41) c;

create temp table edge as
with ends as (
    select false as upright, a.c, a.r, a.x, a.y, b.x - a.x as dx, b.y - a.y as dy from corner a join corner b on b.c = a.c + 1 and b.r = a.r
    union all
    select true, a.c, a.r, a.x, a.y, b.x - a.x, b.y - a.y from corner a join corner b on b.c = a.c and b.r = a.r + 1),
point as (
    select upright, c, r, k, x, y, dx, dy, k / 60::float8 as t, 0.1 * sin(pi() * k / 60) * (
        0.5 * sin(2 * pi() * (k / 30::float8 + pg_temp.noise(r * 100 + c, 3 + upright::int)))
        + 0.3 * sin(2 * pi() * (k / 11::float8 + pg_temp.noise(r * 100 + c, 5 + upright::int)))
        + 0.2 * (pg_temp.noise((r * 100 + c) * 100 + k, 7 + upright::int) - 0.5)) as off
    from ends, generate_series(0, 60) k)
select upright, c, r, st_makeline(st_setsrid(st_point(
    round((x + t * dx + case when upright then 0.09 * off else 0 end)::numeric, 6),
    round((y + t * dy + case when upright then 0 else 0.1 * off end)::numeric, 6)), 4326) order by k) as line
from point group by upright, c, r;
create index on edge (c, r, upright);

insert into exchange.data_set (name, title, source, licence, credit, true_for, demonstration)
values ('bench', 'Measuring', 'generated', 'Apache-2.0', 'generated', '[2016-01-01,)', true);

create temp table place as
select id, level, parent_id, code, kind, name, prefix || ' ' || name as full_name from (
    select p as id, 'PROVINCE' as level, null::bigint as parent_id, (9 + p)::text as code, 'PROVINCE' as kind,
        pg_temp.name(p, 11) as name, 'Tỉnh' as prefix from (select distinct province_id as p from cell) provinces
    union all
    select unit_id, 'COMMUNE', province_id, (10001 + i)::text, 'COMMUNE', pg_temp.name(unit_id, 14), 'Xã' from cell
    union all
    select 10001 + h, 'HAMLET', 1001 + h % (:rows * 41), null, 'HAMLET', pg_temp.name(h, 17), 'Thôn'
    from generate_series(0, 95000 * :rows / 81 - 1) h) all_levels;

insert into unit.unit (id, level, life) overriding system value select id, level, '[2016-01-01,)' from place order by id;
insert into unit.version (unit_id, level, valid, code, kind, name, full_name, parent_id, data_set_id)
select id, level, '[2016-01-01,)', code, kind, name, full_name, parent_id, 1 from place order by id;

insert into unit.boundary (unit_id, valid, change, accuracy, geom, centre, area_km2, data_set_id)
select unit_id, '[2016-01-01,)', 'LAW', 'DETAILED', st_multi(geom), st_pointonsurface(geom), st_area(geom::geography) / 1e6, 1
from cell, lateral (select st_makepolygon(st_makeline(array[
    (select line from edge e where not upright and e.c = cell.c and e.r = cell.r),
    (select line from edge e where upright and e.c = cell.c + 1 and e.r = cell.r),
    (select st_reverse(line) from edge e where not upright and e.c = cell.c and e.r = cell.r + 1),
    (select st_reverse(line) from edge e where upright and e.c = cell.c and e.r = cell.r)])) as geom) drawn order by unit_id;
insert into unit.boundary (unit_id, valid, change, accuracy, geom, centre, area_km2, data_set_id)
select province_id, '[2016-01-01,)', 'LAW', 'DERIVED', st_multi(geom), st_pointonsurface(geom), st_area(geom::geography) / 1e6, 1
from (select c.province_id, st_union(b.geom) as geom from cell c join unit.boundary b on b.unit_id = c.unit_id group by c.province_id) united;

-- A point well inside a cell, whatever its borders do.
create function pg_temp.inside(west float8, south float8, key bigint, salt bigint) returns geometry
    language sql immutable as $$
    select st_setsrid(st_point(round(($1 + 0.09 * (0.2 + 0.6 * pg_temp.noise($3, $4)))::numeric, 6),
        round(($2 + 0.1 * (0.2 + 0.6 * pg_temp.noise($3, $4 + 1)))::numeric, 6)), 4326) $$;

insert into unit.boundary (unit_id, valid, change, accuracy, centre, data_set_id)
select p.id, '[2016-01-01,)', 'LAW', 'APPROXIMATE', pg_temp.inside(west, south, p.id, 21), 1
from place p join cell on cell.unit_id = p.parent_id where p.level = 'HAMLET' order by p.id;

insert into unit.census (unit_id, counted_on, population, households, data_set_id)
select id, '2024-04-01', 100 + floor(900 * pg_temp.noise(id, 31)), 30 + floor(200 * pg_temp.noise(id, 32)), 1 from place where level = 'HAMLET';

insert into site.site (slug, name, summary, red_address, relic_type, place_type, address, position, unit_id, unit_basis, source_key, data_set_id)
select 'di-tich-' || n, pg_temp.pick('{Đình,Đền,Chùa,Nhà,Căn cứ,Địa điểm}', n, 41) || ' ' || pg_temp.name(n, 42),
    repeat('Nơi ghi dấu truyền thống cách mạng của địa phương. ', 3), pg_temp.noise(n, 45) < 0.2,
    pg_temp.pick('{HISTORICAL,ARCHITECTURAL_ARTISTIC,ARCHAEOLOGICAL,SCENIC}', n, 46),
    pg_temp.pick('{COMMUNAL_HOUSE,TEMPLE,PAGODA,BASE,HOUSE}', n, 48), 'Thôn ' || pg_temp.name(n, 49),
    pg_temp.inside(west, south, n, 52), unit_id, 'POSITION', n, 1
from generate_series(0, 40000 * :rows / 81 - 1) n join cell on cell.i = floor(pg_temp.noise(n, 54) * 41 * :rows);

insert into site.ranking (site_id, rank, valid)
select id, pg_temp.pick('{SPECIAL_NATIONAL,NATIONAL,PROVINCIAL,PROVINCIAL,INVENTORIED,INVENTORIED}', source_key::int, 47), '(,)'
from site.site order by id;

insert into board.board (code, site_id, state)
select translate(lpad(id::text, 11, '0'), '01', 'AB'), id, 'INSTALLED' from site.site where id % 2 = 0 order by id;

insert into squad.squad (name, kind, level, unit_id, base, life, source_key, data_set_id)
select 'Đội hình thanh niên ' || pg_temp.name(n, 61), pg_temp.pick('{YOUTH_DIGITAL_SQUAD,COMMUNITY_DIGITAL_GROUP,VOLUNTEER_TEAM}', n, 64),
    'COMMUNE', unit_id, pg_temp.inside(west, south, n, 65),
    daterange(date '2016-01-01' + floor(3800 * pg_temp.noise(n, 66))::int, null), n, 1
from generate_series(0, 41 * :rows * 27 - 1) n join cell on cell.i = n / 27;

-- Some 12 activities in each hamlet, over three years.
create temp table deed as
select n + 1 as id, 10001 + floor(95000 * :rows / 81 * pg_temp.noise(n, 71))::bigint as hamlet_id,
    date '2024-01-01' + floor(1030 * pg_temp.noise(n, 72))::int as day
from generate_series(0, 1200000 * :rows / 81 - 1) n;
insert into outreach.activity (id, name, kind, unit_id, days, found_nothing, state, data_set_id, source_key)
overriding system value
select id, 'Ra quân số ' || id, pg_temp.pick('{APP_HELP,PUBLIC_SERVICES,CASHLESS_PAYMENT,TRAINING,COMMUNICATION}', id, 73),
    hamlet_id, daterange(day, day + 1), pg_temp.noise(id, 74) < 0.05,
    pg_temp.pick('{VERIFIED,VERIFIED,VERIFIED,VERIFIED,REPORTED}', id, 75), 1, id
from deed;
insert into outreach.activity_hamlet (activity_id, unit_id) select id, hamlet_id from deed;

commit;
