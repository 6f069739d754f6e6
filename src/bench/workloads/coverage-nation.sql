with judged as materialized (
    select h.parent_id, case when b.centre is null then 'UNKNOWN'
        when exists (select from squad.squad s
            where s.life @> current_date and st_dwithin(s.base::geography, b.centre::geography, 3000)) then 'COVERED'
        when exists (select from outreach.activity_hamlet n join outreach.activity a on a.id = n.activity_id
            where n.unit_id = h.unit_id and a.state = 'VERIFIED' and not a.found_nothing
            and lower(a.days) <= current_date and upper(a.days) > current_date - 180) then 'COVERED'
        when exists (select from outreach.activity_hamlet n join outreach.activity a on a.id = n.activity_id
            where n.unit_id = h.unit_id and a.state = 'VERIFIED' and a.found_nothing
            and lower(a.days) <= current_date and upper(a.days) > current_date - 180) then 'VISITED_NOTHING_FOUND'
        else 'UNCOVERED' end as state
    from unit.version h
    left join unit.boundary b on b.unit_id = h.unit_id and b.current and b.valid @> current_date
    where h.level = 'HAMLET' and h.valid @> current_date offset 0),
counted as materialized (
    select parent_id, count(*) as hamlets, count(*) filter (where state = 'COVERED') as covered,
        count(*) filter (where state = 'VISITED_NOTHING_FOUND') as nothing,
        count(*) filter (where state = 'UNCOVERED') as uncovered, count(*) filter (where state = 'UNKNOWN') as unknown
    from judged group by parent_id)
select json_build_object('units', json_build_object('nodes', json_agg(json_build_object('id', p.unit_id::text, 'children', (
    select json_agg(json_build_object('id', c.unit_id::text, 'coverage', json_build_object('hamlets', coalesce(n.hamlets, 0),
        'covered', coalesce(n.covered, 0), 'visitedNothingFound', coalesce(n.nothing, 0),
        'uncovered', coalesce(n.uncovered, 0), 'unknown', coalesce(n.unknown, 0)))
        order by c.code, c.unit_id)
    from unit.version c left join counted n on n.parent_id = c.unit_id
    where c.parent_id = p.unit_id and c.level = 'COMMUNE' and c.valid @> current_date)) order by p.unit_id)))
from unit.version p
where p.level = 'PROVINCE' and p.valid @> current_date;
