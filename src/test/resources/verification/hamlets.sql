-- Every hamlet of a province with its nearest squad and its verdict, by measuring the distance to each and every squad.
-- Parameters: province (its code), day.
with recursive up as (
    select v.unit_id as hamlet, v.name, v.parent_id, v.unit_id as at
    from unit.version v where v.level = 'HAMLET' and v.valid @> cast(:day as date)
    union all
    select up.hamlet, up.name, v.parent_id, v.unit_id
    from up join unit.version v on v.unit_id = up.parent_id and v.valid @> cast(:day as date)),
inside as (
    select up.hamlet, up.name
    from up join unit.version p on p.unit_id = up.at and p.valid @> cast(:day as date)
    where p.level = 'PROVINCE' and p.code = :province),
placed as (
    select i.hamlet, i.name, b.centre
    from inside i left join unit.boundary b
        on b.unit_id = i.hamlet and b.current and b.valid @> cast(:day as date)),
measured as (
    select p.hamlet, s.id as squad, st_distancespheroid(p.centre, s.base,
            'SPHEROID["WGS 84",6378137,298.257223563]') as meters
    from placed p join squad.squad s
        on (lower(s.life) is null or lower(s.life) <= cast(:day as date))
        and (upper(s.life) is null or upper(s.life) > cast(:day as date))
        and s.base is not null
    where p.centre is not null),
nearest as (
    select distinct on (hamlet) hamlet, squad, meters from measured order by hamlet, meters, squad)
select p.hamlet::text as id, p.name, n.squad::text as squad, round(n.meters::numeric, 1)::float8 as meters,
    case when p.centre is null then 'UNKNOWN' when n.meters <= 3000 then 'COVERED' else 'UNCOVERED' end as state
from placed p left join nearest n on n.hamlet = p.hamlet
order by p.hamlet;
