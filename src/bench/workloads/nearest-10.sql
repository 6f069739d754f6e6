-- The index orders by distance on a sphere: of the first twenty the ellipsoid chooses ten.
select json_build_object('sites', json_build_object('edges', coalesce(json_agg(json_build_object(
    'distanceMeters', round(meters::numeric, 1)::float8, 'node', json_build_object('id', id::text, 'slug', slug, 'name', name,
        'rank', coalesce((select rank from site.ranking r where r.site_id = nearest.id and r.valid @> current_date), 'NOT_STATED'), 'longitude', st_x(position), 'latitude', st_y(position))) order by meters, id), '[]')))
from (
    select *, st_distance(position::geography, st_setsrid(st_makepoint({x}, {y}), 4326)::geography) as meters
    from (
        select * from site.site where state = 'PUBLISHED'
        order by position::geography <-> st_setsrid(st_makepoint({x}, {y}), 4326)::geography limit 20) candidates
    order by meters, id limit 10) nearest
where meters <= 10000;
