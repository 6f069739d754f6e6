-- Which drawing of a border counts on which day, and borders put together from other borders.

-- The better the greater.
create function unit.accuracy_rank(accuracy text) returns integer
    language sql immutable strict parallel safe as $$
    select array_position(array['APPROXIMATE', 'DERIVED', 'SIMPLIFIED', 'DETAILED'], accuracy)
$$;

-- Of several drawings of one border that drawn here counts, then the most accurate, then the real before the demonstration, then that of the
-- newer data; the others stay as they are, or keep the days the better one leaves them. The first drawing of a unit is
-- the law's; another is so only where its file says so, else the same border was drawn again. The order in which they
-- were imported makes no difference. What one drawn here takes from others is kept apart, for the day it is withdrawn.
create function unit.choose_drawings(units bigint[]) returns void
    language plpgsql as $$
begin
    create temp table drawing on commit drop as
    select b.id, b.unit_id, b.valid, b.stated_by_law, b.drawn_here, unit.accuracy_rank(b.accuracy) as accuracy,
        row_number() over (partition by b.unit_id order by b.drawn_here desc, unit.accuracy_rank(b.accuracy) desc, d.demonstration,
            lower(d.true_for) desc nulls last, d.name) as place
    from unit.boundary b join exchange.data_set d on d.id = b.data_set_id where b.unit_id = any (units);
    create index on drawing (unit_id);
    analyze drawing;
    create temp table part on commit drop as
    select d.id, free.valid, true as counts from drawing d, lateral unnest(datemultirange(d.valid) - coalesce(
        (select range_agg(better.valid) from drawing better
            where better.unit_id = d.unit_id and better.place < d.place and better.valid && d.valid), '{}')) as free (valid);
    insert into part select d.id, d.valid, false from drawing d where not exists (select 1 from part where part.id = d.id);
    insert into part select d.id, taken.valid, false from drawing d, lateral unnest(datemultirange(d.valid) * coalesce(
        (select range_agg(h.valid) from drawing h where h.unit_id = d.unit_id and h.drawn_here), '{}')) as taken (valid)
    where not d.drawn_here and exists (select 1 from part where part.id = d.id and part.counts);
    create index on part (id);
    analyze part;

    update unit.boundary b set current = false where b.unit_id = any (units) and b.current
        and not exists (select 1 from part where part.id = b.id and part.counts and part.valid = b.valid);
    update unit.boundary b set valid = part.valid, current = part.counts
    from (select distinct on (id) id, valid, counts from part order by id, counts desc, valid) part
    where part.id = b.id and (b.valid, b.current) is distinct from (part.valid, part.counts);
    insert into unit.boundary (unit_id, valid, change, accuracy, current, geom, centre, area_km2, note, data_set_id, stated_by_law, drawn_here)
    select b.unit_id, part.valid, b.change, b.accuracy, part.counts, b.geom, b.centre, b.area_km2, b.note, b.data_set_id, b.stated_by_law,
        b.drawn_here
    from unit.boundary b join part on part.id = b.id where b.valid <> part.valid;

    update unit.boundary b set change = told.change
    from (select id, case when stated_by_law or not drawn_here and row_number() over (partition by unit_id
            order by drawn_here, lower(valid) nulls first, unit.accuracy_rank(accuracy), id) = 1 then 'LAW' else 'REDRAWN' end as change
        from unit.boundary where unit_id = any (units)) told
    where told.id = b.id and b.change <> told.change;
    drop table drawing, part;
end $$;

-- Communes of provinces with the days they lay in them.
create function unit.communes_of(provinces bigint[]) returns table (province_id bigint, commune_id bigint, valid daterange)
    language sql stable as $$
    select a.ancestor_id, a.unit_id, unnest(range_agg(a.valid))
    from unit.ancestry a join unit.unit u on u.id = a.unit_id and u.level = 'COMMUNE'
    where a.ancestor_id = any (provinces) and a.depth > 0
    group by a.ancestor_id, a.unit_id
$$;

-- The units founded, or gone on, at a reform that a province of the day before became most of: each goes to the province
-- that gave it most of its predecessors.
create function unit.heirs_of(provinces bigint[]) returns table (province_id bigint, commune_id bigint, effective date)
    language sql stable as $$
    with vote as (
        select e.successor_id as commune_id, e.effective, a.ancestor_id as province_id,
            sum(case e.extent when 'FULL' then 1 else coalesce(e.area_weight, 0.5) end) as weight
        from unit.lineage e
        join unit.unit s on s.id = e.successor_id and s.level = 'COMMUNE'
        join unit.ancestry a on a.unit_id = e.predecessor_id and a.valid @> e.effective - 1 and a.depth > 0
        join unit.unit p on p.id = a.ancestor_id and p.level = 'PROVINCE'
        group by 1, 2, 3
        union all
        select a.unit_id, day.effective, a.ancestor_id, 1
        from (select distinct effective from unit.lineage) day
        join unit.ancestry a on a.valid @> day.effective - 1 and a.depth > 0
        join unit.unit u on u.id = a.unit_id and u.level = 'COMMUNE' and u.life @> day.effective
        join unit.unit p on p.id = a.ancestor_id and p.level = 'PROVINCE'),
    winner as (
        select distinct on (commune_id, effective) commune_id, effective, province_id
        from vote order by commune_id, effective, weight desc, province_id)
    select province_id, commune_id, effective from winner where province_id = any (provinces)
$$;

-- The borders a province is put together from, by days: those of its communes where all of them are known well; before a
-- reform those of its heirs; else those of its communes, however well known. None where one of them is not known.
create function unit.pieces_of(provinces bigint[]) returns table (province_id bigint, valid daterange, pieces bigint[], of_heirs boolean)
    language sql stable as $$
    with member as (
        select * from unit.communes_of(provinces)),
    piece as (
        select m.province_id, b.id, b.accuracy, m.valid * b.valid as valid
        from member m join unit.boundary b on b.unit_id = m.commune_id and b.current and b.geom is not null and b.valid && m.valid),
    day as (
        select province_id, coalesce(lower(valid), '-infinity') as day from member
        union select province_id, coalesce(upper(valid), 'infinity') from member
        union select province_id, coalesce(lower(valid), '-infinity') from piece
        union select province_id, coalesce(upper(valid), 'infinity') from piece),
    span as (
        select province_id, daterange(nullif(day, '-infinity'), nullif(lead(day) over (partition by province_id order by day), 'infinity')) as valid
        from day where day < 'infinity'),
    own as (
        select s.province_id, s.valid, array_agg(p.id order by p.id) filter (where p.id is not null) as pieces,
            count(p.id) as known, bool_or(p.accuracy = 'APPROXIMATE') as approximate,
            (select count(*) from member m where m.province_id = s.province_id and m.valid && s.valid) as members
        from span s left join piece p on p.province_id = s.province_id and p.valid && s.valid
        group by s.province_id, s.valid),
    heir as (
        select h.province_id, h.effective, array_agg(b.id order by b.id) as pieces
        from unit.heirs_of(provinces) h
        join unit.boundary b on b.unit_id = h.commune_id and b.current and b.geom is not null and b.valid @> h.effective
        group by h.province_id, h.effective),
    chosen as (
        select o.province_id, o.valid, h.pieces is not null and (o.known < o.members or o.approximate) as of_heirs,
            case when h.pieces is not null and (o.known < o.members or o.approximate) then h.pieces
                when o.known = o.members then o.pieces end as pieces
        from own o left join heir h on h.province_id = o.province_id and h.effective = upper(o.valid)
        where o.members > 0)
    select province_id, unnest(range_agg(valid)), pieces, of_heirs from chosen where pieces is not null
    group by province_id, pieces, of_heirs
$$;

-- Draws the provinces anew that units belong to, or their predecessors did, except where a drawing of their own is no worse;
-- gives how many drawings changed. Communes that always go together are united once.
create function unit.derive_borders(touched bigint[]) returns integer
    language plpgsql as $$
declare
    provinces bigint[];
    changed integer;
begin
    select array_agg(distinct a.ancestor_id) into provinces
    from (select unnest(touched) as id union select e.predecessor_id from unit.lineage e where e.successor_id = any (touched)) related
    join unit.ancestry a on a.unit_id = related.id join unit.unit p on p.id = a.ancestor_id and p.level = 'PROVINCE';
    create temp table piece on commit drop as
    select p.number, p.province_id, p.valid, p.of_heirs, b.id, b.data_set_id, unit.accuracy_rank(b.accuracy) as accuracy
    from (select row_number() over () as number, found.* from unit.pieces_of(provinces) found) p, unnest(p.pieces) part (id)
    join unit.boundary b on b.id = part.id;
    delete from piece using (
        select p.number from piece p group by p.number, p.province_id, p.valid having exists (select 1 from unit.boundary own
            where own.unit_id = p.province_id and own.valid && p.valid and own.accuracy <> 'DERIVED' and own.geom is not null
            and unit.accuracy_rank(own.accuracy) >= min(p.accuracy))) superfluous
    where superfluous.number = piece.number;
    create temp table block on commit drop as
    select s.together, st_union(b.geom) as geom
    from (select id, array_agg(number order by number) as together from piece group by id) s join unit.boundary b on b.id = s.id
    group by s.together;
    create temp table derived on commit drop as
    select p.province_id, p.valid, p.of_heirs, p.data_set_id, st_multi(st_union(b.geom)) as geom
    from (select number, province_id, valid, of_heirs, mode() within group (order by data_set_id) as data_set_id
        from piece group by number, province_id, valid, of_heirs) p
    join block b on p.number = any (b.together)
    group by p.province_id, p.valid, p.of_heirs, p.data_set_id;
    -- A union that leaves out where the province is said to lie is one of a few of its communes.
    delete from derived d using unit.boundary own where own.unit_id = d.province_id and own.valid && d.valid
        and own.geom is null and not st_intersects(own.centre, d.geom);

    delete from unit.boundary b where b.unit_id = any (provinces) and b.accuracy = 'DERIVED'
        and not exists (select 1 from derived d where d.province_id = b.unit_id and d.valid = b.valid
            and d.data_set_id = b.data_set_id and st_orderingequals(d.geom, b.geom));
    insert into unit.boundary (unit_id, valid, change, accuracy, current, geom, centre, area_km2, note, data_set_id)
    select d.province_id, d.valid, 'REDRAWN', 'DERIVED', false, d.geom, st_pointonsurface(d.geom), st_area(d.geom::geography) / 1e6,
        case when d.of_heirs then 'Hợp ranh giới các đơn vị mới hình thành chủ yếu từ tỉnh này. Union of the new units made mostly from this province.'
            else 'Hợp ranh giới các đơn vị cấp xã. Union of the communes.' end, d.data_set_id
    from derived d
    where not exists (select 1 from unit.boundary b where b.unit_id = d.province_id and b.accuracy = 'DERIVED' and b.valid = d.valid
        and b.data_set_id = d.data_set_id);
    get diagnostics changed = row_count;
    drop table piece, block, derived;
    perform unit.choose_drawings(provinces);
    return changed;
end $$;
