-- The verdict over each hamlet of a day by the rule that holds where nothing else is said: a base within 3 km, or a verified
-- activity that found something to do and ended no more than 180 days before. Nothing here is the application but the tables.
with hamlet as (
    select v.unit_id, (select b.centre::geography from unit.boundary b where b.unit_id = v.unit_id and b.current and b.valid @> {0}) as place
    from unit.version v where v.level = 'HAMLET' and v.valid @> {0}),
base as materialized (select base::geography as place from squad.squad where base is not null and life @> {0}),
visit as (
    select h.unit_id, a.found_nothing, {0} - (upper(a.days) - 1) as ago
    from outreach.activity a join outreach.activity_hamlet h on h.activity_id = a.id where a.state = 'VERIFIED' and lower(a.days) <= {0}),
facts as (
    select h.unit_id, h.place is null as lost,
        (select min(st_distance(b.place, h.place)) from base b) as meters,
        (select min(ago) from visit v where v.unit_id = h.unit_id and not v.found_nothing) as ago,
        (select min(ago) from visit v where v.unit_id = h.unit_id and v.found_nothing) as nothing_ago,
        exists (select from coverage.visit p where p.unit_id = h.unit_id and p.planned_on <= {0} and p.day > {0}) as planned,
        exists (select from coverage.exclusion x where x.unit_id = h.unit_id and x.valid @> {0}) as excluded
    from hamlet h)
select unit_id, case
    when excluded then 'EXCLUDED'
    when meters <= 3000 or ago <= 180 then 'COVERED'
    when planned then 'PLANNED'
    when nothing_ago <= 180 then 'VISITED_NOTHING_FOUND'
    when lost then 'UNKNOWN'
    else 'UNCOVERED' end as state
from facts
