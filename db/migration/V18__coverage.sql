-- Which hamlets are served: by a rule that is data, on a day, as things are or as a plan has them.
create schema coverage;

-- A rule; one that changes gets another version, and the days it holds on are divided between them.
create table coverage.rule (
    id       bigint generated always as identity primary key,
    key      text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
    version  int not null default 1 check (version > 0),
    name     text not null check (name = btrim(name) and name <> '' and length(name) <= 200 and name is nfc normalized),
    name_en  text check (name_en = btrim(name_en) and name_en <> '' and length(name_en) <= 200),
    purpose  text not null check (purpose in ('GENERAL', 'DIGITAL_SKILLS', 'CASHLESS_PAYMENT')),
    unit_id  bigint references unit.unit,
    combines text not null check (combines in ('ANY', 'ALL')),
    nothing_found_days int not null default 180 check (nothing_found_days between 1 and 3650),
    valid    daterange not null check (not isempty(valid)),
    unique (key, version),
    constraint one_rule_a_day exclude using gist (purpose with =, coalesce(unit_id, 0) with =, valid with &&)
);
comment on column coverage.rule.unit_id is 'Holds in this unit and all that lies in it; null: everywhere.';
comment on column coverage.rule.combines is 'Is one of its clauses enough, or have all to be met?';
comment on column coverage.rule.nothing_found_days is 'For how many days a visit counts that found nothing to do.';
create index on coverage.rule (unit_id);

-- A clause is met by one row that fulfils all it says: a base or a service point within metres, an activity within days.
create table coverage.clause (
    id             bigint generated always as identity primary key,
    rule_id        bigint not null references coverage.rule on delete cascade,
    number         int not null check (number between 1 and 20),
    kind           text not null check (kind in ('SQUAD', 'SERVICE_POINT', 'ACTIVITY')),
    meters         float8 check (meters > 0 and meters <= 100000),
    days           int check (days between 1 and 3650),
    activity_kinds text[] not null default '{}' check (activity_kinds <@ array['APP_HELP', 'PUBLIC_SERVICES', 'CASHLESS_PAYMENT',
        'ONLINE_SELLING', 'TRAINING', 'CONTEST', 'COMMUNICATION', 'DIGITISATION', 'VOLUNTEERING', 'OTHER']),
    reported       boolean not null default false,
    least_members  int check (least_members between 1 and 1000),
    in_order       boolean not null default false,
    unique (rule_id, number),
    check ((kind = 'ACTIVITY') = (days is not null)),
    check ((kind = 'ACTIVITY') = (meters is null)),
    check (kind = 'ACTIVITY' or activity_kinds = '{}' and not reported),
    check (kind = 'SQUAD' or least_members is null and not in_order)
);
comment on column coverage.clause.meters is 'On the ellipsoid of WGS 84.';
comment on column coverage.clause.activity_kinds is 'Of one of these kinds; empty: of any.';
comment on column coverage.clause.reported is 'Do reports count that nobody verified yet?';
comment on column coverage.clause.in_order is 'Has the squad to keep the rules of composition that are required there and then?';

-- Hamlets that are left out on purpose, such as one that is being resettled.
create table coverage.exclusion (
    id      bigint generated always as identity primary key,
    unit_id bigint not null references unit.unit,
    valid   daterange not null check (not isempty(valid)),
    reason  text not null check (reason = btrim(reason) and reason <> '' and length(reason) <= 500 and reason is nfc normalized),
    constraint excluded_once exclude using gist (unit_id with =, valid with &&)
);

-- What might be done. Its key is all one needs to see it.
create table coverage.plan (
    id         bigint generated always as identity primary key,
    key        text not null unique default replace(gen_random_uuid()::text, '-', ''),
    name       text not null check (name = btrim(name) and name <> '' and length(name) <= 200 and name is nfc normalized),
    unit_id    bigint not null references unit.unit,
    starts     date not null,
    note       text check (note = btrim(note) and note <> '' and length(note) <= 2000 and note is nfc normalized),
    edition    int not null default 1,
    applied_on date,
    search_key text not null generated always as (query.search_key(name)) stored
);
comment on column coverage.plan.unit_id is 'Who plans here may change and apply it.';
comment on column coverage.plan.starts is 'The first day of squads and service points that it adds or moves, and the day after the last of those it closes.';
comment on column coverage.plan.edition is 'Grows with every change: who applies a plan says which they read.';
create index on coverage.plan (unit_id);

create table coverage.step (
    id               bigint generated always as identity primary key,
    plan_key         text not null references coverage.plan (key) on delete cascade,
    number           int not null check (number between 1 and 500),
    kind             text not null check (kind in ('ADD_SQUAD', 'MOVE_SQUAD', 'CLOSE_SQUAD', 'ADD_SERVICE_POINT', 'VISIT')),
    squad_id         bigint references squad.squad on delete cascade,
    unit_id          bigint references unit.unit,
    name             text check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    base             geometry(Point, 4326),
    day              date,
    activity_kind    text,
    made_squad_id    bigint references squad.squad on delete set null,
    unique (plan_key, number),
    check ((kind in ('ADD_SQUAD', 'MOVE_SQUAD', 'ADD_SERVICE_POINT')) = (base is not null)),
    check ((kind in ('ADD_SQUAD', 'ADD_SERVICE_POINT')) = (name is not null)),
    check (kind not in ('MOVE_SQUAD', 'CLOSE_SQUAD') or squad_id is not null),
    check (kind not in ('ADD_SQUAD', 'ADD_SERVICE_POINT', 'VISIT') or unit_id is not null),
    check ((kind = 'VISIT') = (day is not null)),
    check ((kind = 'VISIT') = (activity_kind is not null))
);
comment on column coverage.step.unit_id is 'Where what is added belongs, or the hamlet that is visited.';
comment on column coverage.step.made_squad_id is 'What came of it when the plan was applied.';
create index on coverage.step (squad_id);
create index on coverage.step (unit_id);
create index on coverage.step (made_squad_id);

-- Activities to come.
create table coverage.visit (
    id         bigint generated always as identity primary key,
    unit_id    bigint not null references unit.unit,
    day        date not null,
    kind       text not null,
    squad_id   bigint references squad.squad on delete set null,
    plan_key   text references coverage.plan (key) on delete set null,
    planned_on date not null check (planned_on <= day)
);
comment on column coverage.visit.unit_id is 'The hamlet.';
create index on coverage.visit (unit_id);
create index on coverage.visit (squad_id);
create index on coverage.visit (plan_key);

-- Where squads stand on a day. Under a plan all of its steps are done, whatever the day.
create function coverage.bases(of_plan text, day date) returns table (squad_id bigint, step_id bigint, place geography)
    language sql stable parallel safe as $$
    select s.id, null::bigint, s.base::geography from squad.squad s
    where s.base is not null and s.life @> day and (of_plan is null or not exists (select from coverage.step p
        where p.plan_key = of_plan and p.squad_id = s.id and p.kind in ('MOVE_SQUAD', 'CLOSE_SQUAD')))
    union all
    select p.squad_id, p.id, p.base::geography from coverage.step p where p.plan_key = of_plan and p.kind in ('ADD_SQUAD', 'MOVE_SQUAD')
$$;

create function coverage.points(of_plan text, day date) returns table (service_point_id bigint, step_id bigint, place geography)
    language sql stable parallel safe as $$
    select s.id, null::bigint, s.position::geography from outreach.service_point s where s.position is not null and s.life @> day
    union all
    select null::bigint, p.id, p.base::geography from coverage.step p where p.plan_key = of_plan and p.kind = 'ADD_SERVICE_POINT'
$$;

-- How far hamlets are from bases, up to some kilometres: measured when one of the two is written, and not again for every verdict.
create table coverage.reach (
    boundary_id bigint not null references unit.boundary on delete cascade,
    squad_id    bigint not null references squad.squad on delete cascade,
    meters      float8 not null,
    life        daterange not null
);
comment on column coverage.reach.boundary_id is 'Where the hamlet is.';
comment on column coverage.reach.meters is 'On the ellipsoid of WGS 84.';
comment on column coverage.reach.life is 'That of the squad.';
create index on coverage.reach (boundary_id, meters);
create index on coverage.reach (squad_id);

-- The longest distance that is kept; what a clause asks for beyond it is measured with the verdict.
create function coverage.kept_meters() returns float8 language sql immutable parallel safe as 'select 5000::float8';

-- Whoever writes a hamlet waits for those who write bases, and they for him: neither sees what the other has not yet committed.
create function coverage.measure_hamlet() returns trigger language plpgsql as $$
begin
    if not exists (select from unit.unit where id = new.unit_id and level = 'HAMLET') then
        return null;
    end if;
    perform pg_advisory_xact_lock('coverage.reach'::regclass::int, 0);
    delete from coverage.reach where boundary_id = new.id;
    insert into coverage.reach (boundary_id, squad_id, meters, life)
    select new.id, s.id, st_distance(s.base::geography, new.centre::geography), s.life from squad.squad s
    where new.current and s.base is not null and st_dwithin(s.base::geography, new.centre::geography, coverage.kept_meters());
    return null;
end $$;

create function coverage.measure_base() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared('coverage.reach'::regclass::int, 0);
    delete from coverage.reach where squad_id = new.id;
    insert into coverage.reach (boundary_id, squad_id, meters, life)
    select b.id, new.id, st_distance(new.base::geography, b.centre::geography), new.life
    from unit.boundary b join unit.unit u on u.id = b.unit_id and u.level = 'HAMLET'
    where b.current and st_dwithin(new.base::geography, b.centre::geography, coverage.kept_meters());
    return null;
end $$;

create trigger measure_hamlet after insert or update of unit_id, current, centre on unit.boundary for each row execute function coverage.measure_hamlet();
create trigger measure_base after insert or update of base, life on squad.squad for each row execute function coverage.measure_base();

-- Bases within metres of where a hamlet is.
create function coverage.near_bases(place unit.boundary, of_plan text, within float8, day date)
    returns table (squad_id bigint, step_id bigint, meters float8)
    language sql stable parallel safe as $$
    select r.squad_id, null::bigint, r.meters from coverage.reach r
    where within <= coverage.kept_meters() and r.boundary_id = place.id and r.meters <= within and r.life @> day
        and (of_plan is null or not exists (select from coverage.step p
            where p.plan_key = of_plan and p.squad_id = r.squad_id and p.kind in ('MOVE_SQUAD', 'CLOSE_SQUAD')))
    union all
    select p.squad_id, p.id, st_distance(p.base::geography, place.centre::geography) from coverage.step p
    where within <= coverage.kept_meters() and p.plan_key = of_plan and p.kind in ('ADD_SQUAD', 'MOVE_SQUAD')
        and st_dwithin(p.base::geography, place.centre::geography, within)
    union all
    select b.squad_id, b.step_id, st_distance(b.place, place.centre::geography) from coverage.bases(of_plan, day) b
    where within > coverage.kept_meters() and st_dwithin(b.place, place.centre::geography, within)
$$;

-- Verified activities in a hamlet that were on or before a day, with the days since; those that a plan has are of the day itself.
create function coverage.visits(hamlet bigint, of_plan text, day date)
    returns table (activity_id bigint, step_id bigint, kind text, found_nothing boolean, days_since int)
    language sql stable parallel safe as $$
    select a.id, null::bigint, a.kind, a.found_nothing, greatest(day - (upper(a.days) - 1), 0)
    from outreach.activity_hamlet h join outreach.activity a on a.id = h.activity_id
    where h.unit_id = hamlet and lower(a.days) <= day and a.state = 'VERIFIED'
    union all
    select null::bigint, p.id, p.activity_kind, false, 0 from coverage.step p
    where p.plan_key = of_plan and p.unit_id = hamlet and p.kind = 'VISIT'
$$;

-- The latest report of an activity in a hamlet that nobody verified yet. That there is one is told; what it says, only to who may see it.
create function coverage.report(hamlet bigint, within_days int, kinds text[], day date) returns table (activity_id bigint, days_since int)
    language sql stable parallel safe as $$
    select a.id, greatest(day - (upper(a.days) - 1), 0)
    from outreach.activity_hamlet h join outreach.activity a on a.id = h.activity_id
    where h.unit_id = hamlet and lower(a.days) <= day and upper(a.days) - 1 >= day - within_days and a.state = 'REPORTED'
        and not a.found_nothing and (kinds = '{}' or a.kind = any(kinds))
    order by 2, 1 limit 1
$$;

-- Has a squad the members that a clause asks for? Null where nobody wrote down who they are. What a plan adds is thought to have them.
create function coverage.is_staffed(of_squad bigint, least_members int, in_order boolean, day date) returns boolean
    language sql stable parallel safe cost 1000 as $$
    select case when least_members is null and not in_order or of_squad is null then true
        when squad.member_count(of_squad, day) = 0 then null
        else squad.member_count(of_squad, day) >= coalesce(least_members, 0) and (not in_order or squad.is_in_order(of_squad, day)) end
$$;

-- How each clause of a rule stands at a hamlet: MET, PARTLY (a row is near or recent enough and lacks something else), NOT_MET,
-- UNKNOWN. All bases in reach are counted, for a planner that thinks of the first one only walks over all squads.
create function coverage.outcomes(hamlet bigint, of_rule bigint, of_plan text, day date) returns table (clause_id bigint, outcome text)
    language sql stable parallel safe as $$
    select c.id, case
        when c.kind = 'ACTIVITY' then case
            when exists (select from coverage.visits(hamlet, of_plan, day) v where v.days_since <= c.days and not v.found_nothing
                and (c.activity_kinds = '{}' or v.kind = any(c.activity_kinds))) then 'MET'
            when c.reported and exists (select from coverage.report(hamlet, c.days, c.activity_kinds, day)) then 'MET'
            when exists (select from coverage.visits(hamlet, of_plan, day) v where v.days_since <= c.days and not v.found_nothing) then 'PARTLY'
            else 'NOT_MET' end
        when b.centre is null then 'UNKNOWN'
        when c.kind = 'SERVICE_POINT' then case
            when (select count(*) > 0 from coverage.points(of_plan, day) p where st_dwithin(p.place, b.centre::geography, c.meters)) then 'MET'
            else 'NOT_MET' end
        when c.least_members is null and not c.in_order then case
            when (select count(*) > 0 from coverage.near_bases(b, of_plan, c.meters, day)) then 'MET'
            else 'NOT_MET' end
        else (select case when bool_or(staffed) then 'MET' when bool_or(staffed is null) then 'UNKNOWN'
                when count(*) > 0 then 'PARTLY' else 'NOT_MET' end
            from (select coverage.is_staffed(s.squad_id, c.least_members, c.in_order, day) as staffed
                from coverage.near_bases(b, of_plan, c.meters, day) s) near) end
    from coverage.clause c
    left join unit.boundary b on b.unit_id = hamlet and b.current and b.valid @> day
    where c.rule_id = of_rule
$$;

-- The rule by which a unit is judged: the one asked for; else of those in force there and then one for the purpose before a
-- general one, and of the smallest unit.
create function coverage.rules(hamlet bigint, asked bigint, for_purpose text, day date) returns table (rule_id bigint, combines text, nothing_found_days int)
    language sql stable parallel safe as $$
    select r.id, r.combines, r.nothing_found_days from coverage.rule r
    where r.id = case when asked is not null then asked else (
        select f.id from coverage.rule f
        left join unit.ancestry a on a.ancestor_id = f.unit_id and a.unit_id = hamlet and a.valid @> day
        where f.valid @> day and f.purpose in (for_purpose, 'GENERAL') and (f.unit_id is null or a.depth is not null)
        order by f.purpose = for_purpose desc, a.depth nulls last limit 1) end
$$;

-- Is something planned for a hamlet that would serve it? The day is not called so, for visits and steps have one of their own.
create function coverage.is_planned(hamlet bigint, of_rule bigint, asked date) returns boolean
    language sql stable parallel safe cost 1000 as $$
    select exists (select from coverage.visit v where v.unit_id = hamlet and v.planned_on <= asked and v.day > asked)
        or exists (select from coverage.clause c
            join unit.boundary b on b.unit_id = hamlet and b.current and b.valid @> asked
            join coverage.plan p on p.applied_on <= asked
            join coverage.step t on t.plan_key = p.key
            join squad.squad s on s.id = t.made_squad_id and lower(s.life) > asked and st_dwithin(s.base::geography, b.centre::geography, c.meters)
            where c.rule_id = of_rule and c.kind = 'SQUAD')
$$;

-- The verdict over a hamlet, and by which rule; no row where there is no rule. Most are covered, and by the first clause that is met.
create function coverage.verdict(hamlet bigint, asked_rule bigint, purpose text, of_plan text, day date) returns table (rule_id bigint, state text)
    language sql stable parallel safe as $$
    select r.rule_id, case
        when exists (select from coverage.exclusion x where x.unit_id = hamlet and x.valid @> day) then 'EXCLUDED'
        when r.combines = 'ANY' and exists (select from coverage.outcomes(hamlet, r.rule_id, of_plan, day) where outcome = 'MET') then 'COVERED'
        else (select case
                when clauses = 0 then 'UNKNOWN'
                when met = clauses then 'COVERED'
                when met + partly > 0 then 'PARTLY'
                when coverage.is_planned(hamlet, r.rule_id, day) then 'PLANNED'
                when exists (select from coverage.visits(hamlet, of_plan, day) v where v.found_nothing and v.days_since <= r.nothing_found_days)
                    then 'VISITED_NOTHING_FOUND'
                when unknown > 0 and (r.combines = 'ANY' or unknown = clauses) then 'UNKNOWN'
                else 'UNCOVERED' end
            from (select count(*) as clauses, count(*) filter (where outcome = 'MET') as met, count(*) filter (where outcome = 'PARTLY') as partly,
                count(*) filter (where outcome = 'UNKNOWN') as unknown
                from (select outcome from coverage.outcomes(hamlet, r.rule_id, of_plan, day) offset 0) each) o) end
    from coverage.rules(hamlet, asked_rule, purpose, day) r
$$;

-- The base that is nearest on the ellipsoid, of several the one recorded first. The index orders by a sphere, which can be half a
-- percent off: its first answer only bounds the search.
create function coverage.nearest_base(spot geography, of_plan text, day date)
    returns table (squad_id bigint, step_id bigint, meters float8) rows 1
    language plpgsql stable as $$
declare
    bound float8;
begin
    select st_distance(s.base::geography, spot) into bound from squad.squad s
    where s.base is not null and s.life @> day and not exists (select from coverage.step p
        where p.plan_key = of_plan and p.squad_id = s.id and p.kind in ('MOVE_SQUAD', 'CLOSE_SQUAD'))
    order by s.base::geography <-> spot limit 1;
    if of_plan is not null then
        select least(bound, min(st_distance(p.base::geography, spot))) into bound from coverage.step p
        where p.plan_key = of_plan and p.kind in ('ADD_SQUAD', 'MOVE_SQUAD');
    end if;
    return query select b.squad_id, b.step_id, st_distance(b.place, spot) from coverage.bases(of_plan, day) b
        where st_dwithin(b.place, spot, bound + 0.01) order by 3, 1, 2 limit 1;
end $$;

-- The same for where a unit is: of what is kept where that reaches, and otherwise looked for.
create function coverage.nearest_squad(place unit.boundary, of_plan text, day date)
    returns table (squad_id bigint, step_id bigint, meters float8) rows 1
    language sql stable as $$
    with kept as (
        select n.squad_id, n.step_id, n.meters from coverage.near_bases(place, of_plan, coverage.kept_meters(), day) n order by 3, 1, 2 limit 1)
    select k.squad_id, k.step_id, k.meters from kept k
    union all
    select n.squad_id, n.step_id, n.meters from coverage.nearest_base(place.centre::geography, of_plan, day) n where not exists (select from kept)
$$;

create function coverage.nearest_point(spot geography, of_plan text, day date) returns table (service_point_id bigint, step_id bigint, meters float8)
    language plpgsql stable as $$
declare
    bound float8;
begin
    select st_distance(s.position::geography, spot) into bound from outreach.service_point s
    where s.position is not null and s.life @> day order by s.position::geography <-> spot limit 1;
    if of_plan is not null then
        select least(bound, min(st_distance(p.base::geography, spot))) into bound from coverage.step p
        where p.plan_key = of_plan and p.kind = 'ADD_SERVICE_POINT';
    end if;
    return query select b.service_point_id, b.step_id, st_distance(b.place, spot) from coverage.points(of_plan, day) b
        where st_dwithin(b.place, spot, bound + 0.01) order by 3, 1, 2 limit 1;
end $$;

-- The row on which the outcome of a clause rests, with what was measured: the best in reach, else the nearest or the latest.
create function coverage.evidence(of_clause bigint, hamlet bigint, of_plan text, day date)
    returns table (squad_id bigint, service_point_id bigint, activity_id bigint, step_id bigint, meters float8, days_since int, members int)
    language plpgsql stable as $$
declare
    c coverage.clause;
    spot geography := (select b.centre from unit.boundary b where b.unit_id = hamlet and b.current and b.valid @> day);
begin
    select * into c from coverage.clause where id = of_clause;
    if c.kind = 'SQUAD' then
        select b.squad_id, b.step_id, st_distance(b.place, spot) into squad_id, step_id, meters from coverage.bases(of_plan, day) b
        where st_dwithin(b.place, spot, c.meters)
        order by array_position(array[true, null, false], coverage.is_staffed(b.squad_id, c.least_members, c.in_order, day)), 3, 1, 2 limit 1;
        if not found then
            select n.squad_id, n.step_id, n.meters into squad_id, step_id, meters from coverage.nearest_base(spot, of_plan, day) n;
        end if;
        members := nullif(squad.member_count(squad_id, day), 0);
    elsif c.kind = 'SERVICE_POINT' then
        select n.service_point_id, n.step_id, n.meters into service_point_id, step_id, meters from coverage.nearest_point(spot, of_plan, day) n;
    else
        select v.activity_id, v.step_id, v.days_since into activity_id, step_id, days_since from (
            select o.activity_id, o.step_id, o.days_since, o.days_since <= c.days and (c.activity_kinds = '{}' or o.kind = any(c.activity_kinds)) as meets
            from coverage.visits(hamlet, of_plan, day) o where not o.found_nothing
            union all
            select o.activity_id, null, o.days_since, true from coverage.report(hamlet, c.days, c.activity_kinds, day) o where c.reported) v
        order by v.meets desc, v.days_since, v.activity_id limit 1;
    end if;
    return next;
end $$;

-- What would surely have a clause met by one deed, and how much of a deed that is; no row where nothing would.
create function coverage.remedy(of_clause bigint, hamlet bigint, of_plan text, day date)
    returns table (weight int, deed text, squad_id bigint, activity_id bigint, meters float8, members int)
    language plpgsql stable as $$
declare
    c coverage.clause;
    spot geography := (select b.centre from unit.boundary b where b.unit_id = hamlet and b.current and b.valid @> day);
begin
    select * into c from coverage.clause where id = of_clause;
    if c.kind = 'ACTIVITY' then
        select o.activity_id into activity_id from coverage.report(hamlet, c.days, c.activity_kinds, day) o;
        weight := case when activity_id is null then 4 else 1 end;
        deed := case when activity_id is null then 'VISIT' else 'VERIFY' end;
        return next;
    elsif spot is not null then
        weight := 5;
        deed := case c.kind when 'SQUAD' then 'PLACE_SQUAD' else 'PLACE_SERVICE_POINT' end;
        meters := c.meters;
        if c.in_order then
            select b.squad_id into squad_id from coverage.bases(of_plan, day) b
            where st_dwithin(b.place, spot, c.meters) and squad.member_count(b.squad_id, day) >= coalesce(c.least_members, 1) order by 1 limit 1;
            if squad_id is not null then
                weight := 3; deed := 'MEND_SQUAD'; meters := null;
            end if;
        elsif c.least_members is not null then
            select b.squad_id, c.least_members - squad.member_count(b.squad_id, day) into squad_id, members from coverage.bases(of_plan, day) b
            where b.squad_id is not null and st_dwithin(b.place, spot, c.meters) order by 2, 1 limit 1;
            if squad_id is not null then
                weight := 2; deed := 'ADD_MEMBERS'; meters := null;
            end if;
        end if;
        return next;
    end if;
end $$;

-- The least deed after which a hamlet is covered; no row where it is, is left out on purpose, or one deed is not enough.
create function coverage.change(hamlet bigint, of_rule bigint, of_plan text, day date)
    returns table (number int, deed text, squad_id bigint, activity_id bigint, meters float8, members int)
    language sql stable as $$
    select c.number, r.deed, r.squad_id, r.activity_id, r.meters, r.members
    from coverage.rule u
    join coverage.clause c on c.rule_id = u.id
    join coverage.outcomes(hamlet, of_rule, of_plan, day) o on o.clause_id = c.id
    cross join lateral coverage.remedy(c.id, hamlet, of_plan, day) r
    where u.id = of_rule and o.outcome <> 'MET'
        and not exists (select from coverage.exclusion x where x.unit_id = hamlet and x.valid @> day)
        and (select case u.combines when 'ANY' then count(*) filter (where m.outcome = 'MET') = 0
            else count(*) filter (where m.outcome <> 'MET') = 1 end from coverage.outcomes(hamlet, of_rule, of_plan, day) m)
    order by r.weight, c.number limit 1
$$;

-- Every unit beside every clause, as things are and under every plan.
create view coverage.reason as
    select u.id as unit_id, c.id as clause_id, c.rule_id, c.number, p.plan_key
    from unit.unit u cross join coverage.clause c cross join (select null::text as plan_key union all select key from coverage.plan) p;

do $$
declare
    t text;
begin
    foreach t in array array['rule', 'clause', 'exclusion', 'plan', 'step', 'visit']
    loop
        execute format('create trigger touch_%1$s after insert or update or delete or truncate on coverage.%1$s for each statement execute function query.touch(''coverage'')', t);
    end loop;
end $$;

with made as (
    insert into coverage.rule (key, name, name_en, purpose, combines, valid)
    values ('mac-dinh', 'Có đội hình trong 3 km hoặc hoạt động trong 180 ngày', 'A squad within 3 km or an activity within 180 days',
        'GENERAL', 'ANY', '(,)') returning id)
insert into coverage.clause (rule_id, number, kind, meters, days)
select id, 1, 'SQUAD', 3000::float8, null::int from made union all select id, 2, 'ACTIVITY', null, 180 from made;
