-- In which commune a hamlet lies on which day, told by its position and the borders of the day.

-- Gives the hamlets that lie in units, or stand for them, the parents their position tells, none on days on which no border is
-- known there; says how many got others than before.
create function unit.settle_hamlets(touched bigint[]) returns integer
    language plpgsql as $$
declare
    changed bigint[];
begin
    create temp table settled on commit drop as
    select h.unit_id, h.valid, h.centre, u.life
    from unit.boundary h join unit.unit u on u.id = h.unit_id and u.level = 'HAMLET'
    where h.current and (h.unit_id = any (touched)
        or exists (select 1 from unit.version v where v.unit_id = h.unit_id and v.parent_id = any (touched))
        or exists (select 1 from unit.boundary c join unit.unit k on k.id = c.unit_id and k.level = 'COMMUNE'
            where c.current and c.unit_id = any (touched) and c.geom ~ h.centre));
    create index on settled using gist (centre);
    analyze settled;
    -- Of all communes only those that have such a hamlet.
    create temp table commune on commit drop as
    select b.unit_id, b.valid * u.life as valid, b.geom, unit.accuracy_rank(b.accuracy) as accuracy
    from unit.boundary b join unit.unit u on u.id = b.unit_id and u.level = 'COMMUNE'
    where b.current and b.geom is not null and not isempty(b.valid * u.life)
        and exists (select 1 from settled s where b.geom ~ s.centre);
    create index on commune using gist (geom);
    analyze commune;
    create temp table holding on commit drop as
    select h.unit_id, c.unit_id as parent_id, h.valid * c.valid as valid,
        row_number() over (partition by h.unit_id order by c.accuracy desc, c.unit_id, c.valid) as place
    from settled h join commune c on st_covers(c.geom, h.centre) and c.valid && h.valid;
    create index on holding (unit_id);
    analyze holding;
    create temp table wanted on commit drop as
    with part as (
        select h.unit_id, h.parent_id, free.valid from holding h, lateral unnest(datemultirange(h.valid) - coalesce(
            (select range_agg(better.valid) from holding better where better.unit_id = h.unit_id and better.place < h.place), '{}')) as free (valid)
        union all
        select s.unit_id, null, free.valid from (select distinct unit_id, life from settled) s, lateral unnest(datemultirange(s.life) - coalesce(
            (select range_agg(h.valid) from holding h where h.unit_id = s.unit_id), '{}')) as free (valid))
    select v.unit_id, v.level, v.code, v.kind, v.name, v.full_name, v.name_en, part.parent_id, v.data_set_id,
        unnest(range_agg(v.valid * part.valid)) as valid
    from unit.version v join part on part.unit_id = v.unit_id and part.valid && v.valid
    group by v.unit_id, v.level, v.code, v.kind, v.name, v.full_name, v.name_en, part.parent_id, v.data_set_id;
    create index on wanted (unit_id);
    analyze wanted;

    select array_agg(distinct unit_id) into changed from (
        select coalesce(w.unit_id, v.unit_id) as unit_id
        from wanted w full join (select * from unit.version where unit_id in (select unit_id from wanted)) v
            on v.unit_id = w.unit_id and v.valid = w.valid and v.parent_id is not distinct from w.parent_id
        where w.unit_id is null or v.unit_id is null) other;
    delete from unit.version where unit_id = any (changed);
    insert into unit.version (unit_id, level, code, kind, name, full_name, name_en, parent_id, data_set_id, valid)
    select unit_id, level, code, kind, name, full_name, name_en, parent_id, data_set_id, valid from wanted where unit_id = any (changed);
    drop table commune, settled, holding, wanted;
    return coalesce(cardinality(changed), 0);
end $$;
