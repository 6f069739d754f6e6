select json_build_object('units', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'id', u.unit_id::text, 'fullName', u.full_name, 'parent', json_build_object('fullName', p.full_name)) order by u.unit_id), '[]')))
from (
    select unit_id, full_name, parent_id from unit.version
    where search_key like (select query.search_pattern({words})) and level = 'COMMUNE' and valid @> current_date
    order by unit_id limit 20) u
join unit.version p on p.unit_id = u.parent_id and p.valid @> current_date;
