-- Drafts in the small country of units.sql and everything.sql, and two more communes that are no more.
select set_config('diachido.trusted', 'on', true), setseed(0.7);

insert into unit.boundary (unit_id, valid, change, accuracy, geom, centre, area_km2, data_set_id) values
    (4, '(,2025-07-01)', 'LAW', 'DETAILED', st_multi(st_makeenvelope(105, 21, 105.5, 21.5, 4326)), 'SRID=4326;POINT(105.25 21.25)', 2800, 1);

-- 70: became Văn Lang (8) and nothing else did. 71: lived and left nothing.
insert into unit.unit (level, life) select 'COMMUNE', '(,2025-07-01)'::daterange from generate_series(70, 71);
insert into unit.version (unit_id, level, valid, code, kind, name, full_name, parent_id, data_set_id)
select id, 'COMMUNE', '(,2025-07-01)', 'x' || id, 'COMMUNE', 'Cũ ' || id, 'Xã Cũ ' || id, 3, 1 from unit.unit where id >= 70;
insert into unit.lineage (predecessor_id, successor_id, effective, kind, extent, estimated, verified, data_set_id) values (70, 8, '2025-07-01', 'RENAME', 'FULL', false, true, 1);

insert into access.account (login, name, state) select 'user-' || i || '@example.org', 'Người ' || i, case when i % 9 = 0 then 'SUSPENDED' else 'ACTIVE' end from generate_series(1, 40) i;

insert into site.draft (name, unit_id, position, state, author_id)
select 'Nháp ' || i, (array[1, 3, 4, 5, 6, 7, 8, 70, 71, 9, 12, 20, 33, 47])[1 + floor(random() * 14)::int],
    case when i % 7 > 0 then st_setsrid(st_makepoint(round((105 + 2 * random())::numeric, 4), round((21 + random())::numeric, 4)), 4326) end,
    (array['DRAFT', 'IN_REVIEW'])[1 + i % 2], case when i % 3 = 0 then 1 + i % 40 end
from generate_series(1, 4000) i;
