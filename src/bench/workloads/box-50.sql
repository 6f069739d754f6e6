select json_build_object('sites', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'id', s.id::text, 'slug', s.slug, 'name', s.name, 'rank', coalesce(r.rank, 'NOT_STATED'), 'longitude', s.x, 'latitude', s.y,
    'unit', json_build_object('fullName', u.full_name, 'parent', json_build_object('fullName', p.full_name))) order by s.id), '[]')))
from (
    select *, st_x(position) as x, st_y(position) as y from site.site
    where state = 'PUBLISHED' and position && st_makeenvelope({west}, {south}, {east}, {north}, 4326)
        and st_x(position) between {west} and {east} and st_y(position) between {south} and {north}
    order by id limit 50) s
left join site.ranking r on r.site_id = s.id and r.valid @> current_date
join unit.version u on u.unit_id = s.unit_id and u.valid @> current_date
join unit.version p on p.unit_id = u.parent_id and p.valid @> current_date;
