-- Counts of verdicts for a province and each of its communes, from distances to each and every squad, all at once.
-- Parameters: province (its code), day.
with communes as (
    select c.unit_id, c.code
    from unit.version p join unit.version c on c.parent_id = p.unit_id
    where p.level = 'PROVINCE' and p.code = :province and p.valid @> cast(:day as date)
        and c.level = 'COMMUNE' and c.valid @> cast(:day as date)),
judged as (
    select c.code, h.unit_id,
        case
            when b.centre is null then 'UNKNOWN'
            when min(st_distancespheroid(b.centre, s.base, 'SPHEROID["WGS 84",6378137,298.257223563]')) <= 3000 then 'COVERED'
            else 'UNCOVERED' end as state
    from communes c
    join unit.version h on h.parent_id = c.unit_id and h.level = 'HAMLET' and h.valid @> cast(:day as date)
    left join unit.boundary b on b.unit_id = h.unit_id and b.current and b.valid @> cast(:day as date)
    left join squad.squad s on s.life @> cast(:day as date) and s.base is not null
    group by c.code, h.unit_id, b.centre)
select coalesce(c.code, 'ALL') as code, count(j.unit_id)::int as hamlets,
    (count(*) filter (where j.state = 'COVERED'))::int as covered,
    (count(*) filter (where j.state = 'UNCOVERED'))::int as uncovered,
    (count(*) filter (where j.state = 'UNKNOWN'))::int as unknown
from communes c left join judged j on j.code = c.code
group by rollup (c.code)
order by c.code nulls last;
