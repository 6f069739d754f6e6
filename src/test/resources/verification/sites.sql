-- Sites near a point, in a box and in a unit, told another way than the product tells it: distances by the spheroid of
-- WGS 84 over every site, boxes by comparing coordinates, subtrees by walking up the parents of a day.
-- Parameters: longitude, latitude, meters, west, south, east, north, unit, day.
with recursive above as (
    select v.unit_id, v.unit_id as ancestor
    from unit.version v where v.valid @> cast(:day as date)
    union all
    select a.unit_id, v.parent_id
    from above a join unit.version v on v.unit_id = a.ancestor and v.valid @> cast(:day as date)
    where v.parent_id is not null),
inside as (select unit_id from above where ancestor = :unit),
told as (
    select s.slug, s.id,
        st_distancespheroid(s.position, st_setsrid(st_makepoint(:longitude, :latitude), 4326),
            'SPHEROID["WGS 84",6378137,298.257223563]') as meters,
        st_x(s.position) between :west and :east and st_y(s.position) between :south and :north as boxed,
        s.unit_id in (select unit_id from inside)
            or (s.unit_basis = 'AMBIGUOUS' and (select bool_and(c.unit_id in (select unit_id from inside))
                from site.candidate c where c.site_id = s.id)) as inside
    from site.site s)
select slug, round(meters::numeric, 1)::float8 as meters, coalesce(meters <= :meters, false) as near,
    coalesce(boxed, false) as boxed, coalesce(inside, false) as inside
from told
order by meters nulls first, id;
