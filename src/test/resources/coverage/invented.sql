-- Activities, hamlets left out and visits to come, invented around the hamlets there are.
-- The same seed over the same hamlets gives the same world: numbers are parts of digests, and hamlets are told by their names and places.
with place as (
    select v.unit_id, v.parent_id, row_number() over (order by v.name, st_x(b.centre), st_y(b.centre), v.unit_id) as n, count(*) over () as total
    from unit.version v left join unit.boundary b on b.unit_id = v.unit_id and b.current and b.valid @> date '2025-07-01'
    where v.level = 'HAMLET' and v.valid @> date '2025-07-01'),
draw as (
    select i, ('x' || substr(md5({0} || ' ' || i), 1, 7))::bit(28)::int as a, ('x' || substr(md5({0} || ' ' || i), 8, 7))::bit(28)::int as b
    from generate_series(1, 3000) i),
drawn as (
    select d.i, p.unit_id, coalesce(p.parent_id, p.unit_id) as of_unit, date '2025-07-01' + d.a % 300 as day, d.b % 4 as length,
        d.b % 6 = 0 as nothing, case when d.b % 5 = 0 then 'REPORTED' when d.b % 11 = 0 then 'RETURNED' else 'VERIFIED' end as state,
        (array['APP_HELP', 'TRAINING', 'VOLUNTEERING', 'CASHLESS_PAYMENT'])[1 + d.a % 4] as kind
    from draw d join place p on p.n = 1 + d.b % p.total),
made as (
    insert into outreach.activity (name, kind, unit_id, days, found_nothing, state, data_set_id, source_key)
    select 'Hoạt động ' || i, kind, of_unit, daterange(day, day + 1 + length), nothing, state, {1}, i::text
    from drawn returning id, source_key),
linked as (
    insert into outreach.activity_hamlet (activity_id, unit_id) select m.id, d.unit_id from made m join drawn d on d.i::text = m.source_key),
excluded as (
    insert into coverage.exclusion (unit_id, valid, reason)
    select unit_id, daterange('2025-10-01', case when n % 2 = 0 then date '2026-03-01' end), 'Đang tái định cư' from place where n % 97 = 0)
insert into coverage.visit (unit_id, day, kind, planned_on)
select unit_id, date '2026-02-01' + (n % 120)::int, 'APP_HELP', date '2025-11-15' from place where n % 41 = 0
