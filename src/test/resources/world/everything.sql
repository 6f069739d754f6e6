-- Many hamlets, sites, boards and squads in the small country of units.sql; setseed keeps them the same.
select setseed(0.42);

insert into unit.unit (level, life)
select 'HAMLET', case when i % 7 = 0 then daterange('2026-02-01', null) else '(,)' end from generate_series(1, 60) i;

insert into unit.version (unit_id, level, valid, kind, name, full_name, parent_id, data_set_id)
select u.id, 'HAMLET', u.life * daterange('2025-07-01', null), 'HAMLET', n.name, n.name, case u.id % 4 when 0 then 6 when 1 then 7 when 2 then 8 end, 1
from unit.unit u, lateral (select (array['Bản', 'Thôn', 'Xóm'])[1 + u.id % 3] || ' ' || (array['Đồng Hóa', 'Đình Hoà', 'Nà Lẹng', 'Cốc Lùng', 'Văn Lang'])[1 + u.id % 5] as name) n
where u.level = 'HAMLET' and u.id > 9
union all
select u.id, 'HAMLET', '(,2025-07-01)', 'HAMLET', 'Bản cũ ' || u.id, 'Bản cũ ' || u.id, case u.id % 3 when 0 then 4 when 1 then 5 end, 1
from unit.unit u where u.level = 'HAMLET' and u.id > 9 and lower_inf(u.life);

insert into unit.boundary (unit_id, valid, change, accuracy, centre, data_set_id)
select u.id, u.life, 'LAW', 'APPROXIMATE', st_setsrid(st_makepoint(round((105 + 2 * random())::numeric, 4), round((21 + random())::numeric, 4)), 4326), 1
from unit.unit u where u.level = 'HAMLET' and u.id > 9 and u.id % 11 <> 0;

insert into unit.census (unit_id, counted_on, population, households, implausible, data_set_id)
select u.id, '2025-12-01', 50 + (u.id * 37 % 400), 10 + u.id, case when u.id % 5 = 0 then 'made up' end, 1
from unit.unit u where u.level = 'HAMLET' and u.id % 2 = 0;

insert into site.site (slug, name, summary, state, red_address, relic_type, place_type, address, position, approximate, unit_id, unit_basis, source_key, data_set_id)
select 'noi-' || i, (array['Đình làng', 'Chùa', 'Nhà bia', 'Hang', 'Căn cứ'])[1 + i % 5] || ' ' || i, case when i % 3 = 0 then 'Một nơi "đáng nhớ" \ ' || i end,
    case when i % 13 = 0 then 'WITHDRAWN' else 'PUBLISHED' end, i % 2 = 0, case when i % 4 = 0 then 'HISTORICAL' when i % 4 = 1 then 'SCENIC' end,
    case when i % 3 = 1 then 'PAGODA' when i % 3 = 2 then 'BASE' end, case when i % 5 = 0 then 'xóm ' || i end,
    case when i % 6 > 0 then st_setsrid(st_makepoint(round((105 + 2 * random())::numeric, 4), round((21 + random())::numeric, 4)), 4326) end,
    i % 8 = 0, case when i % 6 > 0 then 6 + i % 3 end, case when i % 6 > 0 then 'POSITION' when i % 12 = 0 then 'AMBIGUOUS' else 'NONE' end, 'key ' || i, 1
from generate_series(1, 40) i;

insert into site.ranking (site_id, rank, decision, valid)
select id, (array['SPECIAL_NATIONAL', 'NATIONAL', 'PROVINCIAL'])[1 + id % 4], case when id % 3 = 0 then 'Quyết định ' || id end,
    case when id % 5 = 0 then daterange('2026-01-01', null) else '(,)' end
from site.site where id % 4 < 3;

update site.site set period = (1930 + id) || case when id % 2 = 0 then '/..' else '' end, period_from = make_date(1930 + id::int, 1, 1) - date 'epoch',
    period_to = case when id % 2 = 1 then make_date(1930 + id::int, 12, 31) - date 'epoch' end where id % 3 = 0;
update site.site set other_names = array['Tên khác ' || id, 'Other'], phone = '0208 123456', opening_hours = 'Mo-Su 08:00-17:00', website = 'https://example.vn/' || id,
    stated_unit_id = case when id % 2 = 0 then 6 else 7 end where id % 5 = 2;
update site.site set footprint = st_multi(st_buffer(position, 0.001, 2)) where id % 7 = 1;
insert into site.translation (site_id, language, name, summary, translates)
select id, l, 'Place ' || id || ' ' || l, case when id % 4 = 0 then 'A summary' end, case when id % 3 = 0 then 0 else text_revision end
from site.site, unnest(array['en', 'zh']) l where id % 2 = 0;
insert into site.mention (site_id, ordinal, kind, name, note)
select id, n, case when n = 0 then 'PERSON' else 'EVENT' end, 'Tên ' || n, case when n = 1 then 'Ghi chú' end from site.site, generate_series(0, 1) n where id % 6 = 1;
insert into site.source (site_id, ordinal, title, url, publisher) select id, 0, 'Nguồn ' || id, 'https://example.vn/' || id, null from site.site where id % 4 = 1;

insert into site.candidate (site_id, unit_id) select id, u from site.site, unnest(array[6, 7]) u where unit_basis = 'AMBIGUOUS';

insert into board.board (code, site_id, state, unit_id, position)
select translate(lpad(i::text, 11, 'Z'), '01', 'AB'), case when i % 5 > 0 then i end, (array['ISSUED', 'INSTALLED', 'RETIRED'])[1 + i % 3],
    case when i % 4 = 0 then 6 + i % 3 end, case when i % 6 = 0 then st_setsrid(st_makepoint(105.1 + i / 100.0, 21.6), 4326) end from generate_series(2, 30) i;

insert into squad.squad (name, kind, level, unit_id, base, life, source_key, data_set_id)
select 'Đội hình ' || i, (array['YOUTH_DIGITAL_SQUAD', 'COMMUNITY_DIGITAL_GROUP', 'CLUB'])[1 + i % 3], 'COMMUNE', 6 + i % 3,
    case when i % 5 > 0 then st_setsrid(st_makepoint(round((105 + 2 * random())::numeric, 4), round((21 + random())::numeric, 4)), 4326) end,
    case when i % 4 = 0 then daterange(null, '2025-12-01') when i % 4 = 1 then daterange('2025-07-01', null) else '(,)' end, 'key ' || i, 1
from generate_series(1, 30) i;
