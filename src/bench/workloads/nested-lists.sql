select json_build_object('units', json_build_object('nodes', json_agg(json_build_object(
    'id', c.unit_id::text, 'code', c.code, 'fullName', c.full_name, 'children', (
        select coalesce(json_agg(json_build_object('id', h.unit_id::text, 'name', h.name, 'population', (
            select population from unit.census n
            where n.unit_id = h.unit_id and n.counted_on <= current_date and n.population is not null and n.implausible is null
            order by n.counted_on desc limit 1)) order by h.unit_id), '[]')
        from unit.version h
        where h.parent_id = c.unit_id and h.level = 'HAMLET' and h.valid @> current_date)) order by c.unit_id)))
from (
    select unit_id, code, full_name from unit.version
    where parent_id = {province} and level = 'COMMUNE' and valid @> current_date
    order by unit_id limit 10) c;
