select json_build_object('unit', (
    select json_build_object('fullName', p.full_name, 'coverage', (
        select json_build_object('hamlets', count(*), 'covered', count(*) filter (where state = 'COVERED'),
            'visitedNothingFound', count(*) filter (where state = 'VISITED_NOTHING_FOUND'),
            'uncovered', count(*) filter (where state = 'UNCOVERED'), 'unknown', count(*) filter (where state = 'UNKNOWN'))
        from (
            select case when b.centre is null then 'UNKNOWN'
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
            where h.parent_id in (
                select c.unit_id from unit.version c where c.parent_id = p.unit_id and c.valid @> current_date) and h.level = 'HAMLET' and h.valid @> current_date offset 0) judged))
    from unit.version p
    where p.unit_id = {province} and p.valid @> current_date));
