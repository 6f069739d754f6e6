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

-- Outreach: campaigns, activities before and after the reform, targets and what somebody said.
select set_config('diachido.trusted', 'on', true);

insert into outreach.campaign (name, unit_id, days, note) values
    ('Tháng Thanh niên', 1, '[2025-03-01,2025-04-01)', 'Mỗi năm'), ('30 ngày đêm', 6, '[2025-10-10,2025-11-09)', null), ('Dài hạn', 3, '(,2025-07-01)', null);

insert into outreach.activity (name, kind, unit_id, days, campaign_id, place, position, found_nothing, outside_area, state)
select 'Hoạt động ' || i, (array['APP_HELP', 'CONTEST', 'TRAINING', 'OTHER'])[1 + i % 4],
    case when i < 13 then (array[4, 5, 3, 1, 5])[1 + i % 5] else (array[6, 7, 8, 1])[1 + i % 4] end,
    daterange(d, d + 1 + i % 3), case when i % 4 = 1 then 1 + i % 3 end, case when i % 5 = 0 then 'Nhà văn hóa' end,
    case when i % 3 = 0 then st_setsrid(st_makepoint(105.1 + i / 20.0, 21.5), 4326) end,
    i % 11 = 0, i % 7 = 0, case when i % 8 = 0 then 'REPORTED' when i % 9 = 0 then 'RETURNED' else 'VERIFIED' end
from generate_series(1, 30) i, lateral (select date '2025-04-20' + i * 6 as d) n;

insert into outreach.activity_report (id, note, remark)
select id, case when id % 2 = 0 then 'Ghi chú' end, case when id % 9 = 0 then 'Thiếu số liệu' end from outreach.activity;
insert into outreach.activity_squad (activity_id, squad_id) select a.id, s.id from outreach.activity a join squad.squad s on s.life = '(,)' and s.id % 10 = a.id % 10 where a.id % 3 > 0;
insert into outreach.activity_hamlet (activity_id, unit_id)
select a.id, u.id from outreach.activity a join unit.unit u on u.level = 'HAMLET' and u.id > 9 and u.life @> a.days and u.id % 19 = a.id % 19 where a.id % 4 = 0;
insert into outreach.activity_result (activity_id, indicator_id, platform_id, measure, addable, value)
select a.id, i.id, case when i.key = 'apps-installed' then 1 + a.id % 4 end, i.measure, i.addable, case when i.measure = 'MONEY' then a.id * 1000.5 else (a.id * 37) % 101 end
from outreach.activity a join outreach.indicator i on i.key in ('people-reached', 'turns', 'leaflets', 'apps-installed', 'loans') and (i.id + a.id) % 3 > 0 where not a.found_nothing;

insert into outreach.youth_work (name, level, status, unit_id, days, place, position, campaign_id, note)
select 'Công trình ' || i, (array['PROVINCE', 'COMMUNE', 'HAMLET'])[1 + i % 3], (array['PLANNED', 'DONE', 'UNDER_WAY', 'DONE'])[1 + i % 4], (array[1, 4, 5, 6, 7, 8])[1 + i % 6],
    case when i % 3 > 0 or i % 4 in (1, 3) then daterange(date '2025-05-01' + i * 11, date '2025-05-21' + i * 11) end, case when i % 2 = 0 then 'Đường ' || i end,
    case when i % 3 = 0 then st_setsrid(st_makepoint(105.2 + i / 10.0, 21.4), 4326) end, case when i % 5 = 0 then 1 end, case when i % 4 = 0 then 'Dài 2 km' end
from generate_series(1, 15) i;

insert into outreach.service_point (name, unit_id, place, position, hours, life)
select 'Điểm tư vấn ' || i, (array[6, 7, 8, 1])[1 + i % 4], case when i % 2 = 0 then 'UBND' end, case when i % 3 > 0 then st_setsrid(st_makepoint(105.3 + i / 10.0, 21.6), 4326) end,
    case when i % 4 = 0 then 'Sáng thứ Bảy' end, case when i % 3 = 0 then daterange('2025-07-01', '2026-01-01') when i % 3 = 1 then daterange('2025-12-01', null) else '(,)' end
from generate_series(1, 12) i;
insert into outreach.service_point_platform (service_point_id, platform_id) select s.id, p.id from outreach.service_point s join outreach.platform p on (s.id + p.id) % 5 = 0;

insert into outreach.course (name, unit_id, days, campaign_id, note)
select 'Lớp ' || i, (array[1, 4, 5, 6, 7])[1 + i % 5], daterange(date '2025-05-15' + i * 9, date '2025-05-17' + i * 9), case when i % 4 = 0 then 1 end, case when i % 3 = 0 then 'Hai ngày' end
from generate_series(1, 12) i;
insert into outreach.course_participants (course_id, unit_id, persons) select c.id, u, (c.id * u) % 23 from outreach.course c, unnest(array[1, 5, 6, 7]) u where (c.id + u) % 2 = 0;

insert into outreach.agreement (partner, name, unit_id, days) values
    ('Viettel Thái Nguyên', 'Thỏa thuận chuyển đổi số', 1, '[2023-01-01,2025-12-31)'), ('VNPT', 'Hợp tác', 6, '[2025-08-01,)'), ('VNPT', 'Hợp tác cũ', 4, '(,2025-07-01)');
insert into outreach.commitment (agreement_id, ordinal, name, indicator_id, platform_id, value, reached, reached_on)
select 1 + i % 3, i, 'Cam kết ' || i, case when i % 2 = 0 then 1 + i end, case when i % 4 = 0 then 1 + i end, case when i % 3 > 0 then i * 100 end, case when i % 2 = 0 then i * 30 end, case when i % 2 = 0 then date '2025-11-01' end
from generate_series(0, 8) i;

insert into outreach.rollout (platform_id, body, unit_id, day, branches, using_it)
select 14, 'Đoàn ' || i, (array[1, 3, 6, 7])[1 + i % 4], date '2025-06-01' + i * 20, 10 + i, i from generate_series(1, 10) i;

insert into outreach.target (indicator_id, platform_id, unit_id, days, value, source)
select i.id, case when i.key = 'apps-installed' then 2 end, u, daterange('2025-05-01', '2026-01-01'), 100 * u + i.id, case when u = 1 then 'Kế hoạch năm' end
from outreach.indicator i, unnest(array[1, 4, 6]) u where i.key in ('people-reached', 'turns', 'apps-installed', 'activities', 'squads', 'courses', 'youth-works', 'share-public-services');
insert into outreach.target (indicator_id, unit_id, days, value, whole_id, split_by)
select t.indicator_id, u, t.days, 50 + u, t.id, case when t.id % 2 = 0 then 'HAND' else 'HOUSEHOLDS' end from outreach.target t, unnest(array[7, 8]) u where t.unit_id = 1 and t.id % 3 = 0;

insert into outreach.observation (indicator_id, platform_id, unit_id, day, days, value, qualifier, source)
select i.id, case when i.key = 'apps-installed' then 2 end, u, date '2025-06-10' + u * 20, daterange('2025-05-01', date '2025-08-01' + u * 20), (i.id * 13) % 50, (array['EXACT', 'MORE_THAN', 'ALMOST', 'ABOUT'])[1 + (i.id + u) % 4], 'Báo ' || u
from outreach.indicator i, unnest(array[1, 5, 6]) u where i.key in ('people-reached', 'turns', 'apps-installed', 'activities', 'squads', 'squads-commune', 'courses', 'youth-works', 'share-public-services', 'loans');
insert into squad.organisation (name, kind, unit_id, parent_id, successor_id, life)
select (array['Đoàn xã', 'Đoàn trường', 'Đoàn cơ sở'])[1 + i % 3] || ' ' || i, (array['UNIT', 'SCHOOL', 'COMPANY', 'ARMY'])[1 + i % 4], case when i % 5 > 0 then 3 + i % 6 end,
    case when i > 2 then i - 2 end, case when i = 4 then 3 end, case when i % 4 = 0 then daterange(null, '2025-12-01') else '(,)' end from generate_series(1, 7) i;
update squad.squad set organisation_id = 1 + id % 7, status = case when id % 6 = 0 then 'PAUSED' else 'ACTIVE' end, decision = case when id % 7 = 0 then 'Quyết định ' || id end
where id % 3 > 0;
update squad.squad s set supports_id = (select min(g.id) from squad.squad g where g.kind = 'COMMUNITY_DIGITAL_GROUP' and g.unit_id = s.unit_id)
where kind <> 'COMMUNITY_DIGITAL_GROUP' and id % 2 = 0;
insert into squad.served (squad_id, unit_id) select id, u from squad.squad, unnest(array[5, 6, 7, 9]) u where id % 4 = 1;

-- Persons, of whom some are in two squads and some are the same in two lists.
select set_config('diachido.trusted', 'on', true);
insert into squad.person (name, birth_year, phone, union_member, posts, unit_id, organisation_id)
select (array['Nguyễn Văn', 'Hoàng Thị', 'Nông Đức', 'Lý'])[1 + i % 4] || ' ' || (array['Hòa', 'Đông', 'Thúy', 'An'])[1 + i / 4 % 4], case when i % 9 > 0 then 1970 + i % 45 end,
    case when i % 4 > 0 then '+849' || lpad((i * 7919 % 100000000)::text, 8, '0') end, (array['YES', 'NO', 'UNKNOWN'])[1 + i % 3],
    case when i % 10 = 0 then array['HAMLET_HEAD'] when i % 10 = 1 then array['BRANCH_SECRETARY'] when i % 10 = 2 then array['WOMENS_UNION', 'TEACHER'] else '{}' end,
    6 + i % 3, case when i % 3 = 0 then 1 + i % 7 end
from generate_series(1, 90) i;
update squad.person set merged_into = id - 1, root_id = id - 1 where id % 15 = 0;
insert into squad.membership (squad_id, person_id, role, valid)
select s.id, 1 + (s.id * 13 + n * 7) % 90, case when n = 0 then 'HEAD' when n = 1 then 'DEPUTY' else 'MEMBER' end,
    s.life * case when (s.id + n) % 6 = 0 then daterange('2025-12-31', null) else '(,)' end
from squad.squad s, generate_series(0, 5) n where n <= s.id % 7 and not isempty(s.life * case when (s.id + n) % 6 = 0 then daterange('2025-12-31', null) else '(,)' end);
insert into squad.person_consent (person_id, purpose, evidence, given_on) select id, 'ROSTER', 'Sổ ' || id, '2025-08-01' from squad.person where id % 2 = 0;
select set_config('diachido.trusted', '', true);

insert into squad.rule (name, document, unit_id, kinds, levels, valid, severity)
select 'Quy định ' || i, 'Công văn ' || i, (array[6, 3, 1, null])[1 + i % 4], array['COMMUNITY_DIGITAL_GROUP', 'CLUB'], case when i % 2 = 0 then array['COMMUNE'] else '{}' end,
    case when i % 3 = 0 then daterange(null, '2025-12-01') else '(,)' end, case when i % 2 = 0 then 'REQUIRED' else 'RECOMMENDED' end from generate_series(1, 6) i;
insert into squad.clause (rule_id, number, counts, role, traits, least, most, size_from, size_to, text)
select r.id, n, case n when 1 then 'MEMBERS' when 2 then 'MEMBERS' when 3 then 'OTHER_SQUADS_OF_HEAD' else 'TEAMS' end, case when n = 2 then 'HEAD' end,
    case when n = 2 then array['HAMLET_HEAD', 'UNION_MEMBER'] else '{}' end, case n when 3 then 0 else r.id % 4 + 1 end, case n when 3 then 0 when 1 then 5 end,
    case when n = 4 then 3 end, case when n = 4 then 5 end, 'Khoản ' || n from squad.rule r, generate_series(1, 4) n where (r.id + n) % 3 > 0;

-- Coverage: rules of several purposes and places, hamlets left out, visits to come, a plan that was applied and one that was not.
update outreach.activity set kind = 'TRAINING' where id % 12 = 0;
insert into coverage.rule (key, version, name, name_en, purpose, unit_id, combines, nothing_found_days, valid) values
    ('ky-nang-so', 1, 'Kỹ năng số', null, 'DIGITAL_SKILLS', null, 'ALL', 90, '(,2026-01-01)'),
    ('ky-nang-so', 2, 'Kỹ năng số', 'Digital skills', 'DIGITAL_SKILLS', null, 'ALL', 90, '[2026-01-01,)'),
    ('tinh', 1, 'Của tỉnh', null, 'GENERAL', 1, 'ANY', 400, '[2025-07-01,2026-02-01)'),
    ('xa', 1, 'Của xã', null, 'GENERAL', 6, 'ALL', 30, '[2025-12-01,)'),
    ('tien', 1, 'Không tiền mặt', 'Cashless', 'CASHLESS_PAYMENT', 7, 'ANY', 180, '[2025-07-01,)');
insert into coverage.clause (rule_id, number, kind, meters, days, activity_kinds, reported, least_members, in_order) values
    (2, 1, 'SERVICE_POINT', 60000, null, '{}', false, null, false), (2, 2, 'ACTIVITY', null, 200, '{TRAINING,CONTEST}', false, null, false),
    (3, 1, 'SERVICE_POINT', 40000, null, '{}', false, null, false), (3, 2, 'SQUAD', 30000, null, '{}', false, 3, false),
    (4, 1, 'SQUAD', 20000, null, '{}', false, 4, false), (4, 2, 'ACTIVITY', null, 90, '{}', true, null, false),
    (5, 1, 'SQUAD', 50000, null, '{}', false, null, true), (5, 2, 'SQUAD', 25000, null, '{}', false, null, false), (5, 3, 'ACTIVITY', null, 365, '{APP_HELP}', false, null, false), (5, 4, 'SQUAD', 4500, null, '{}', false, 2, false),
    (6, 1, 'ACTIVITY', null, 120, '{TRAINING}', false, null, false);
insert into coverage.exclusion (unit_id, valid, reason) select id, case when id % 2 = 0 then '[2025-07-01,2026-01-01)'::daterange else '(,)' end, 'Di dời ' || id
from unit.unit where level = 'HAMLET' and id in (20, 33, 40);
insert into coverage.plan (key, name, unit_id, starts, applied_on) values ('ke-hoach', 'Kế hoạch 2026', 1, '2026-02-01', null), ('da-duyet', 'Kế hoạch đã duyệt', 6, '2026-03-01', '2025-12-15');
insert into coverage.step (plan_key, number, kind, squad_id, unit_id, name, base, day, activity_kind)
select 'ke-hoach', n, k, case when k in ('MOVE_SQUAD', 'CLOSE_SQUAD') then 2 + n * 3 end, case when k in ('MOVE_SQUAD', 'CLOSE_SQUAD') then null when k = 'VISIT' then 10 + n * 2 else 6 end,
    case when k like 'ADD%' then 'Mới ' || n end, case when k not in ('CLOSE_SQUAD', 'VISIT') then st_setsrid(st_makepoint(105.1 + n / 6.0, 21.2 + n / 9.0), 4326) end,
    case when k = 'VISIT' then date '2026-02-10' end, case when k = 'VISIT' then (array['TRAINING', 'APP_HELP'])[1 + n % 2] end
from unnest(array['ADD_SQUAD', 'MOVE_SQUAD', 'CLOSE_SQUAD', 'ADD_SERVICE_POINT', 'VISIT', 'VISIT', 'CLOSE_SQUAD', 'ADD_SQUAD']) with ordinality s (k, n);
with made as (insert into squad.squad (name, kind, level, unit_id, base, life)
    values ('Đội sẽ lập', 'CLUB', 'COMMUNE', 6, st_setsrid(st_makepoint(105.9, 21.9), 4326), '[2026-03-01,)') returning id)
insert into coverage.step (plan_key, number, kind, unit_id, name, base, made_squad_id)
select 'da-duyet', 1, 'ADD_SQUAD', 6, 'Đội sẽ lập', st_setsrid(st_makepoint(105.9, 21.9), 4326), id from made;
insert into coverage.visit (unit_id, day, kind, planned_on) select id, date '2026-03-10' + id::int % 5, 'APP_HELP', date '2025-11-01' + id::int % 60 from unit.unit where level = 'HAMLET' and id % 9 = 0 and id > 9;
