select json_build_object('unitByCode', (
    select json_build_object('fullName', u.full_name, 'coverage', (
        select json_build_object('hamlets', count(*), 'covered', count(*) filter (where served),
            'uncovered', count(*) filter (where not served), 'unknown', count(*) filter (where served is null))
        from (
            select case when b.centre is not null then exists (
                select from squad.squad s
                where s.life @> current_date and st_dwithin(s.base::geography, b.centre::geography, 3000)) end as served
            from unit.version h
            left join unit.boundary b on b.unit_id = h.unit_id and b.current and b.valid @> current_date
            where h.parent_id = u.unit_id and h.level = 'HAMLET' and h.valid @> current_date offset 0) judged))
    from unit.version u
    where u.code = {code} and u.level = 'COMMUNE' and u.valid @> current_date));
