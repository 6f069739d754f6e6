-- In which commune a hamlet lies on which day, told by its position and the borders of the day.

-- Gives hamlets that have a position the parents their position tells, none on days on which no border is known there;
-- says how many got others than before.
create function unit.settle_hamlets(hamlets bigint[]) returns integer
    language plpgsql as $$
declare
    changed bigint[];
begin
    create temp table holding on commit drop as
    select h.unit_id, b.unit_id as parent_id, held.valid,
        row_number() over (partition by h.unit_id order by unit.accuracy_rank(b.accuracy) desc, b.unit_id, held.valid) as place
    from unit.boundary h
    join unit.unit u on u.id = h.unit_id and u.level = 'HAMLET'
    join unit.boundary b on b.current and b.valid && h.valid and st_covers(b.geom, h.centre)
    join unit.unit c on c.id = b.unit_id and c.level = 'COMMUNE' and c.life && h.valid,
    lateral (select h.valid * b.valid * c.life as valid) held
    where h.unit_id = any (hamlets) and h.current and not isempty(held.valid);
    create temp table wanted on commit drop as
    with settled as (
        select distinct h.unit_id from unit.boundary h where h.unit_id = any (hamlets) and h.current),
    part as (
        select h.unit_id, h.parent_id, free.valid from holding h, lateral unnest(datemultirange(h.valid) - coalesce(
            (select range_agg(better.valid) from holding better where better.unit_id = h.unit_id and better.place < h.place), '{}')) as free (valid)
        union all
        select s.unit_id, null, free.valid from settled s join unit.unit u on u.id = s.unit_id, lateral unnest(datemultirange(u.life) - coalesce(
            (select range_agg(h.valid) from holding h where h.unit_id = s.unit_id), '{}')) as free (valid))
    select v.unit_id, v.level, v.code, v.kind, v.name, v.full_name, v.name_en, part.parent_id, v.data_set_id,
        unnest(range_agg(v.valid * part.valid)) as valid
    from unit.version v join part on part.unit_id = v.unit_id and part.valid && v.valid
    group by v.unit_id, v.level, v.code, v.kind, v.name, v.full_name, v.name_en, part.parent_id, v.data_set_id;

    select array_agg(distinct unit_id) into changed from (
        select coalesce(w.unit_id, v.unit_id) as unit_id
        from wanted w full join (select * from unit.version where unit_id in (select unit_id from wanted)) v
            on v.unit_id = w.unit_id and v.valid = w.valid and v.parent_id is not distinct from w.parent_id
        where w.unit_id is null or v.unit_id is null) other;
    delete from unit.version where unit_id = any (changed);
    insert into unit.version (unit_id, level, code, kind, name, full_name, name_en, parent_id, data_set_id, valid)
    select unit_id, level, code, kind, name, full_name, name_en, parent_id, data_set_id, valid from wanted where unit_id = any (changed);
    drop table holding, wanted;
    return coalesce(cardinality(changed), 0);
end $$;
