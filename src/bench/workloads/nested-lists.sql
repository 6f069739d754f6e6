select json_build_object('unit', (
    select json_build_object('fullName', p.full_name, 'children', (
        select json_agg(json_build_object('id', c.unit_id::text, 'code', c.code, 'fullName', c.full_name, 'children', (
            select coalesce(json_agg(json_build_object('id', h.unit_id::text, 'name', h.name, 'population', (
                select population from unit.census n
                where n.unit_id = h.unit_id and n.counted_on <= current_date and n.population is not null and n.implausible is null
                order by n.counted_on desc limit 1)) order by h.unit_id), '[]')
            from unit.version h
            where h.parent_id = c.unit_id and h.level = 'HAMLET' and h.valid @> current_date)) order by c.code)
        from (
            select unit_id, code, full_name from unit.version c
            where c.parent_id = p.unit_id and c.level = 'COMMUNE' and c.valid @> current_date
            order by c.code limit 10) c))
    from unit.version p
    where p.unit_id = {province} and p.valid @> current_date));
