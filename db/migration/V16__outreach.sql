-- What squads did, and how that stands against the plan.
create schema outreach;

-- Digital platforms that people are helped with.
create table outreach.platform (
    id   bigint generated always as identity primary key,
    key  text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null unique check (name = btrim(name) and name <> '' and length(name) <= 200 and name is nfc normalized),
    kind text not null check (kind in ('APP', 'PORTAL', 'PAYMENT', 'SIGNATURE', 'SOFTWARE')),
    withdrawn boolean not null default false,
    search_key text not null generated always as (query.search_key(name)) stored
);

-- What is counted. Persons and turns are different measures; what may be added over what is said once, here.
create table outreach.indicator (
    id      bigint generated always as identity primary key,
    key     text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name    text not null check (name = btrim(name) and name <> '' and length(name) <= 200 and name is nfc normalized),
    name_en text check (name_en = btrim(name_en) and name_en <> '' and length(name_en) <= 200),
    measure text not null check (measure in ('PERSONS', 'TURNS', 'PIECES', 'MONEY', 'SHARE')),
    unit_of_measure text not null check (unit_of_measure = btrim(unit_of_measure) and unit_of_measure <> '' and length(unit_of_measure) <= 40 and unit_of_measure is nfc normalized),
    addable text not null check (addable in ('UNITS_AND_TIME', 'UNITS', 'TIME', 'NEVER')),
    counted text check (counted in ('ACTIVITIES', 'SQUADS', 'PROVINCE_SQUADS', 'COMMUNE_SQUADS', 'MEMBERS', 'COURSES', 'YOUTH_WORKS', 'COMMUNES')),
    withdrawn boolean not null default false,
    search_key text not null generated always as (query.search_key(name)) stored,
    unique (id, measure, addable),
    check (measure <> 'SHARE' or addable = 'NEVER'),
    check (measure <> 'PERSONS' or addable in ('UNITS', 'NEVER'))
);
comment on column outreach.platform.withdrawn is 'Not offered any more; what was said of it stays.';
comment on column outreach.indicator.withdrawn is 'Not offered any more; what was said by it stays.';
comment on column outreach.indicator.counted is 'What is counted for it where that is kept itself; null where reports and observations tell.';

create table outreach.campaign (
    id      bigint generated always as identity primary key,
    name    text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    unit_id bigint not null references unit.unit,
    days    daterange not null check (not isempty(days)),
    note    text check (note = btrim(note) and note <> '' and length(note) <= 2000 and note is nfc normalized),
    search_key text not null generated always as (query.search_key(name)) stored
);
create index on outreach.campaign (unit_id);

create table outreach.activity (
    id            bigint generated always as identity primary key,
    name          text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    kind          text not null check (kind in ('APP_HELP', 'PUBLIC_SERVICES', 'CASHLESS_PAYMENT', 'ONLINE_SELLING', 'TRAINING', 'CONTEST', 'COMMUNICATION', 'DIGITISATION', 'VOLUNTEERING', 'OTHER')),
    unit_id       bigint not null references unit.unit,
    days          daterange not null check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
    campaign_id   bigint references outreach.campaign on delete set null,
    place         text check (place = btrim(place) and place <> '' and length(place) <= 300 and place is nfc normalized),
    position      geometry(Point, 4326),
    found_nothing boolean not null default false,
    outside_area  boolean not null default false,
    unit_conflict boolean not null default false,
    state         text not null default 'REPORTED' check (state in ('REPORTED', 'VERIFIED', 'RETURNED')),
    data_set_id   bigint references exchange.data_set,
    source_key    text check (source_key <> ''),
    imported      text,
    search_key    text not null generated always as (query.search_key(name)) stored,
    unique (data_set_id, source_key),
    check ((data_set_id is null) = (source_key is null)),
    constraint activity_not_ahead check (upper(days) - 1 <= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
);
comment on column outreach.activity.unit_id is 'The unit it is reported for; its hamlets lie in it.';
comment on column outreach.activity.found_nothing is 'Somebody was there, and there was nothing to do.';
comment on column outreach.activity.outside_area is 'Some of it was outside of where its squads belong, and its reporter says so.';
comment on column outreach.activity.unit_conflict is 'Its position lies outside of the unit it is reported for, as that was then.';
comment on column outreach.activity.imported is 'What its row said when it was imported last.';
create index on outreach.activity (unit_id);
create index on outreach.activity (campaign_id);
create index on outreach.activity using gist (position);
create index on outreach.activity using gist ((position::geography));
create index on outreach.activity using gist (days);
create index on outreach.activity using gin (search_key gin_trgm_ops);

-- Who reported and who judged, and in which words. Apart from the activity, because a policy on that would lose its indexes.
create table outreach.activity_report (
    id          bigint primary key references outreach.activity on delete cascade,
    note        text check (note = btrim(note) and note <> '' and length(note) <= 2000 and note is nfc normalized),
    author_id   bigint references access.account on delete set null,
    reported_at timestamptz not null default now(),
    judge_id    bigint references access.account on delete set null,
    judged_at   timestamptz,
    remark      text check (remark <> '' and length(remark) <= 1000 and remark is nfc normalized)
);
create index on outreach.activity_report (author_id);
create index on outreach.activity_report (judge_id);
alter table outreach.activity_report enable row level security;
alter table outreach.activity_report force row level security;
create policy seen on outreach.activity_report using (
    access.is_trusted() or author_id = access.asker() or cardinality(access.edits()) > 0);

create table outreach.activity_squad (
    id          bigint generated always as identity primary key,
    activity_id bigint not null references outreach.activity on delete cascade,
    squad_id    bigint not null references squad.squad on delete cascade,
    unique (activity_id, squad_id)
);
create index on outreach.activity_squad (squad_id);

create table outreach.activity_hamlet (
    id          bigint generated always as identity primary key,
    activity_id bigint not null references outreach.activity on delete cascade,
    unit_id     bigint not null references unit.unit,
    unique (activity_id, unit_id)
);
create index on outreach.activity_hamlet (unit_id);

-- Measure and addability are the indicator's, told again so that what may not be added cannot be written here.
create table outreach.activity_result (
    id           bigint generated always as identity primary key,
    activity_id  bigint not null references outreach.activity on delete cascade,
    indicator_id bigint not null,
    platform_id  bigint references outreach.platform,
    measure      text not null,
    addable      text not null check (addable <> 'NEVER'),
    value        numeric not null constraint result_not_negative check (value >= 0 and value < 1e15 and scale(value) <= 2),
    check (measure = 'MONEY' or value = trunc(value)),
    foreign key (indicator_id, measure, addable) references outreach.indicator (id, measure, addable) on update cascade,
    unique nulls not distinct (activity_id, indicator_id, platform_id)
);
create index on outreach.activity_result (indicator_id);
create index on outreach.activity_result (platform_id);

create table outreach.activity_photo (
    id          bigint generated always as identity primary key,
    activity_id bigint not null references outreach.activity on delete cascade,
    file_id     bigint not null references media.file,
    ordinal     int not null check (ordinal >= 0),
    unique (activity_id, file_id)
);
create index on outreach.activity_photo (file_id);
alter table outreach.activity_photo enable row level security;
alter table outreach.activity_photo force row level security;
create policy seen on outreach.activity_photo using (
    access.is_trusted() or exists (select from outreach.activity_report r where r.id = activity_id));

-- At the end of a transaction: an activity is of days on which its squads exist, and where nothing was found there is no result.
create function outreach.check_activity() returns trigger
    language plpgsql as $$
declare
    checked bigint := case when tg_table_name = 'activity' then (to_jsonb(new) ->> 'id')::bigint else (to_jsonb(new) ->> 'activity_id')::bigint end;
begin
    if exists (select from outreach.activity a join outreach.activity_squad l on l.activity_id = a.id join squad.squad s on s.id = l.squad_id
            where a.id = checked and not s.life @> a.days) then
        raise exception 'activity %: a squad does not exist then', checked using errcode = 'check_violation', constraint = 'activity_squad_lives';
    end if;
    if exists (select from outreach.activity a join outreach.activity_result r on r.activity_id = a.id where a.id = checked and a.found_nothing) then
        raise exception 'activity %: nothing was found, and there are results', checked using errcode = 'check_violation', constraint = 'activity_nothing_found';
    end if;
    return null;
end $$;
create constraint trigger activity_holds after insert or update on outreach.activity deferrable initially deferred
    for each row execute function outreach.check_activity();
create constraint trigger activity_squad_holds after insert or update on outreach.activity_squad deferrable initially deferred
    for each row execute function outreach.check_activity();
create constraint trigger activity_result_holds after insert or update on outreach.activity_result deferrable initially deferred
    for each row execute function outreach.check_activity();

create table outreach.youth_work (
    id          bigint generated always as identity primary key,
    name        text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    level       text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    status      text not null check (status in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    unit_id     bigint not null references unit.unit,
    days        daterange check (not isempty(days)),
    place       text check (place = btrim(place) and place <> '' and length(place) <= 300 and place is nfc normalized),
    position    geometry(Point, 4326),
    campaign_id bigint references outreach.campaign on delete set null,
    note        text check (note = btrim(note) and note <> '' and length(note) <= 2000 and note is nfc normalized),
    search_key  text not null generated always as (query.search_key(name)) stored
);
create index on outreach.youth_work (unit_id);
create index on outreach.youth_work (campaign_id);
create index on outreach.youth_work using gist (position);
create index on outreach.youth_work using gist ((position::geography));

create table outreach.service_point (
    id         bigint generated always as identity primary key,
    name       text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    unit_id    bigint not null references unit.unit,
    place      text check (place = btrim(place) and place <> '' and length(place) <= 300 and place is nfc normalized),
    position   geometry(Point, 4326),
    hours      text check (hours = btrim(hours) and hours <> '' and length(hours) <= 300 and hours is nfc normalized),
    life       daterange not null check (not isempty(life)),
    search_key text not null generated always as (query.search_key(name)) stored
);
create index on outreach.service_point (unit_id);
create index on outreach.service_point using gist (position);
create index on outreach.service_point using gist ((position::geography));

create table outreach.service_point_platform (
    service_point_id bigint not null references outreach.service_point on delete cascade,
    platform_id      bigint not null references outreach.platform,
    primary key (service_point_id, platform_id)
);
create index on outreach.service_point_platform (platform_id);

create table outreach.course (
    id          bigint generated always as identity primary key,
    name        text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    unit_id     bigint not null references unit.unit,
    days        daterange not null check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
    campaign_id bigint references outreach.campaign on delete set null,
    note        text check (note = btrim(note) and note <> '' and length(note) <= 2000 and note is nfc normalized),
    search_key  text not null generated always as (query.search_key(name)) stored
);
create index on outreach.course (unit_id);
create index on outreach.course (campaign_id);

create table outreach.course_participants (
    id        bigint generated always as identity primary key,
    course_id bigint not null references outreach.course on delete cascade,
    unit_id   bigint not null references unit.unit,
    persons   int not null check (persons >= 0),
    unique (course_id, unit_id)
);
create index on outreach.course_participants (unit_id);

create table outreach.agreement (
    id         bigint generated always as identity primary key,
    partner    text not null check (partner = btrim(partner) and partner <> '' and length(partner) <= 300 and partner is nfc normalized),
    name       text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    unit_id    bigint not null references unit.unit,
    days       daterange not null check (not isempty(days)),
    search_key text not null generated always as (query.search_key(partner || ' | ' || name)) stored
);
create index on outreach.agreement (unit_id);

create table outreach.commitment (
    id           bigint generated always as identity primary key,
    agreement_id bigint not null references outreach.agreement on delete cascade,
    ordinal      int not null check (ordinal >= 0),
    name         text not null check (name = btrim(name) and name <> '' and length(name) <= 500 and name is nfc normalized),
    indicator_id bigint references outreach.indicator,
    platform_id  bigint references outreach.platform,
    value        numeric check (value >= 0 and value < 1e15 and scale(value) <= 2),
    reached      numeric check (reached >= 0 and reached < 1e15 and scale(reached) <= 2),
    reached_on   date,
    unique (agreement_id, ordinal),
    check ((reached is null) = (reached_on is null))
);
create index on outreach.commitment (indicator_id);
create index on outreach.commitment (platform_id);

-- How many branches below a body of the union use a software.
create table outreach.rollout (
    id          bigint generated always as identity primary key,
    platform_id bigint not null references outreach.platform,
    body        text not null check (body = btrim(body) and body <> '' and length(body) <= 300 and body is nfc normalized),
    organisation_id bigint references squad.organisation on delete set null,
    unit_id     bigint not null references unit.unit,
    day         date not null,
    branches    int not null check (branches > 0),
    using_it    int not null check (using_it between 0 and branches),
    search_key  text not null generated always as (query.search_key(body)) stored,
    unique (platform_id, unit_id, body, day)
);
comment on column outreach.rollout.organisation_id is 'The body, where it is written down as one.';
create index on outreach.rollout (unit_id);
create index on outreach.rollout (organisation_id);

create table outreach.target (
    id           bigint generated always as identity primary key,
    indicator_id bigint not null references outreach.indicator,
    platform_id  bigint references outreach.platform,
    unit_id      bigint not null references unit.unit,
    days         daterange not null check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
    value        numeric not null check (value > 0 and value < 1e15 and scale(value) <= 2),
    whole_id     bigint references outreach.target on delete cascade,
    split_by     text check (split_by in ('HOUSEHOLDS', 'HAND')),
    source       text check (source = btrim(source) and source <> '' and length(source) <= 1000 and source is nfc normalized),
    unique nulls not distinct (indicator_id, platform_id, unit_id, days, whole_id),
    check ((whole_id is null) = (split_by is null))
);
comment on column outreach.target.whole_id is 'The target of which it is a part.';
create index on outreach.target (unit_id);
create index on outreach.target (whole_id);
create index on outreach.target (platform_id);

-- What somebody said about a unit: a figure of a publication, a share of those who use something. Never added.
create table outreach.observation (
    id           bigint generated always as identity primary key,
    indicator_id bigint not null references outreach.indicator,
    platform_id  bigint references outreach.platform,
    unit_id      bigint not null references unit.unit,
    day          date not null,
    days         daterange not null check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
    value        numeric not null check (value >= 0 and value < 1e15 and scale(value) <= 4),
    qualifier    text not null check (qualifier in ('EXACT', 'MORE_THAN', 'ALMOST', 'ABOUT')),
    source       text not null check (source = btrim(source) and source <> '' and length(source) <= 1000 and source is nfc normalized),
    search_key   text not null generated always as (query.search_key(source)) stored,
    unique nulls not distinct (indicator_id, platform_id, unit_id, day, days, source)
);
comment on column outreach.observation.day is 'When it was said.';
comment on column outreach.observation.days is 'The days it speaks of.';
create index on outreach.observation (unit_id);
create index on outreach.observation (platform_id);

-- What the hamlets of an activity, else its unit, are on a day.
create function outreach.placed_by_hamlet(activity bigint, its_unit bigint, said date, day date) returns table (unit_id bigint)
    language sql stable parallel safe as $$
    select u.unit_id from (
        select h.unit_id as place from outreach.activity_hamlet h where h.activity_id = activity
        union all
        select its_unit where not exists (select from outreach.activity_hamlet h where h.activity_id = activity)) p,
        lateral unit.became(p.place, said, day) u
$$;

-- Where activities were, in units of a day: their hamlets; else the commune round their position; else what their unit is then.
create function outreach.placed(activities bigint[], day date) returns table (activity_id bigint, unit_id bigint)
    language sql stable parallel safe as $$
    with known as (
        select a.id, a.unit_id, lower(a.days) as said,
            exists (select from outreach.activity_hamlet h where h.activity_id = a.id) as by_hamlet,
            (select min(b.unit_id) from unit.boundary b join unit.unit c on c.id = b.unit_id and c.level = 'COMMUNE'
                where b.current and b.valid @> day and st_covers(b.geom, a.position)) as commune_id
        from outreach.activity a where a.id = any(activities)),
    parts as (
        select distinct of_unit, said, u.unit_id from (
            select h.unit_id as of_unit, k.said from known k join outreach.activity_hamlet h on h.activity_id = k.id where k.by_hamlet
            union
            select k.unit_id, k.said from known k where not k.by_hamlet and k.commune_id is null) asked,
            lateral unit.became(of_unit, said, day) u)
    select k.id, p.unit_id from known k join outreach.activity_hamlet h on h.activity_id = k.id
        left join parts p on p.of_unit = h.unit_id and p.said = k.said where k.by_hamlet
    union
    select k.id, p.unit_id from known k left join parts p on p.of_unit = k.unit_id and p.said = k.said where not k.by_hamlet and k.commune_id is null
    union
    select k.id, k.commune_id from known k where not k.by_hamlet and k.commune_id is not null
$$;

-- Which of some activities were in a unit of a day: certainly, or perhaps, where what became of their own unit does not tell.
create function outreach.lying(activities bigint[], within bigint, day date) returns table (activity_id bigint, certain boolean, commune_id bigint)
    language sql stable parallel safe as $$
    select p.activity_id,
        within is null or bool_and(exists (select from unit.ancestry t where t.unit_id = p.unit_id and t.ancestor_id = within and t.valid @> day)),
        case when count(*) = count(c.id) and min(c.id) = max(c.id) then min(c.id) end
    from outreach.placed(activities, day) p
    left join lateral (select u.id from unit.ancestry t join unit.unit u on u.id = t.ancestor_id and u.level = 'COMMUNE'
        where t.unit_id = p.unit_id and t.valid @> day) c on true
    group by p.activity_id
    having within is null or bool_or(exists (select from unit.ancestry t where t.valid @> day
        and (t.unit_id = p.unit_id and t.ancestor_id = within or t.unit_id = within and t.ancestor_id = p.unit_id)))
$$;

-- Results of activities in a unit of a day: at least, and at most. Turns and pieces are added. Persons are not added over
-- time: at least the greatest report of each commune, at most all of them, if nobody was counted twice.
create function outreach.sums(activities bigint[], within bigint, day date)
    returns table (indicator_id bigint, platform_id bigint, at_least numeric, at_most numeric)
    language sql stable parallel safe as $$
    with told as materialized (
        select r.indicator_id, r.platform_id, r.addable, r.value, l.certain, l.commune_id
        from outreach.lying(activities, within, day) l join outreach.activity_result r on r.activity_id = l.activity_id),
    greatest_of as (
        select t.indicator_id, t.platform_id, t.commune_id, max(t.value) as value from told t where t.certain group by 1, 2, 3)
    select t.indicator_id, t.platform_id,
        case min(t.addable)
            when 'UNITS_AND_TIME' then coalesce(sum(t.value) filter (where t.certain), 0)
            when 'UNITS' then greatest(
                coalesce((select sum(g.value) from greatest_of g where g.commune_id is not null
                    and g.indicator_id = t.indicator_id and g.platform_id is not distinct from t.platform_id), 0),
                coalesce((select max(g.value) from greatest_of g where g.commune_id is null
                    and g.indicator_id = t.indicator_id and g.platform_id is not distinct from t.platform_id), 0))
            else coalesce(max(t.value) filter (where t.certain), 0) end,
        sum(t.value)
    from told t group by t.indicator_id, t.platform_id
$$;

-- What is kept here says about an indicator in a unit, at least and at most; null where nothing could say it.
create function outreach.computed(of_indicator bigint, of_platform bigint, within bigint, period daterange, day date) returns numeric[]
    language plpgsql stable as $$
declare
    i outreach.indicator;
    found numeric[];
begin
    select * into strict i from outreach.indicator where id = of_indicator;
    if i.addable = 'NEVER' then
        return null;
    elsif i.counted is null then
        select array[coalesce(sum(s.at_least), 0), coalesce(sum(s.at_most), 0)] into found
        from outreach.sums(array(select a.id from outreach.activity a where a.state = 'VERIFIED' and period @> lower(a.days)), within, day) s
        where s.indicator_id = of_indicator and (of_platform is null or s.platform_id = of_platform);
    elsif i.counted = 'ACTIVITIES' then
        select array[count(*) filter (where l.certain), count(*)] into found
        from outreach.lying(array(select a.id from outreach.activity a where a.state = 'VERIFIED' and period @> lower(a.days)), within, day) l;
    elsif i.counted in ('SQUADS', 'PROVINCE_SQUADS', 'COMMUNE_SQUADS') then
        select array[count(*), count(*)] into found from squad.squad s
        where s.life @> day and (i.counted = 'SQUADS' or s.level || '_SQUADS' = i.counted)
            and exists (select from unit.ancestry t where t.unit_id = s.unit_id and t.ancestor_id = within and t.valid @> day);
    elsif i.counted = 'MEMBERS' then
        select array[p, p] into found from squad.person_count(array(select s.id from squad.squad s
            where s.life @> day and exists (select from unit.ancestry t where t.unit_id = s.unit_id and t.ancestor_id = within and t.valid @> day)), day) p;
    elsif i.counted = 'COURSES' then
        select array[count(*), count(*)] into found from outreach.course c
        where period @> lower(c.days) and exists (select from unit.became(c.unit_id, lower(c.days), day) u
            join unit.ancestry t on t.unit_id = u.unit_id where t.ancestor_id = within and t.valid @> day);
    elsif i.counted = 'YOUTH_WORKS' then
        select array[count(*), count(*)] into found from outreach.youth_work w
        where w.status = 'DONE' and period @> upper(w.days) - 1 and exists (select from unit.became(w.unit_id, upper(w.days) - 1, day) u
            join unit.ancestry t on t.unit_id = u.unit_id where t.ancestor_id = within and t.valid @> day);
    elsif i.counted = 'COMMUNES' then
        select array[count(*), count(*)] into found from unit.unit u join unit.ancestry t on t.unit_id = u.id
        where u.level = 'COMMUNE' and t.ancestor_id = within and t.valid @> day;
    end if;
    return found;
end $$;

-- How a target stands on a day: what was counted, or where that says nothing the latest observation.
create function outreach.progress(of_target bigint, asked date) returns table (day date, actual numeric[], basis text, share numeric, pace numeric)
    language sql stable as $$
    with t as (select *, lower(days) as first, least(asked, upper(days) - 1) as till from outreach.target where id = of_target),
    c as (select t.*, case when till >= first
        then outreach.computed(indicator_id, platform_id, unit_id, daterange(first, till, '[]'), till) end as computed from t),
    o as (select c.*, case when till >= first and (computed is null or computed[2] = 0) then (select o.value from outreach.observation o
        where o.indicator_id = c.indicator_id and o.platform_id is not distinct from c.platform_id and o.unit_id = c.unit_id
            and o.day between c.first and c.till order by o.day desc, o.id desc limit 1) end as observed from c),
    r as (select o.*, case when observed is null then computed else array[observed, observed] end as actual from o)
    select till, actual, case when observed is not null then 'OBSERVED' when computed is not null then 'COMPUTED' else 'NONE' end,
        round(actual[1] / value, 4), round(actual[1] / value * (upper(days) - first) / nullif(till - first + 1, 0), 4)
    from r
$$;

do $$
declare
    t text;
begin
    foreach t in array array['platform', 'indicator', 'campaign', 'activity', 'activity_report', 'activity_squad', 'activity_hamlet', 'activity_result', 'activity_photo',
        'youth_work', 'service_point', 'service_point_platform', 'course', 'course_participants', 'agreement', 'commitment', 'rollout', 'target', 'observation']
    loop
        execute format('create trigger touch_%1$s after insert or update or delete or truncate on outreach.%1$s for each statement execute function query.touch(''outreach'')', t);
    end loop;
end $$;

call query.follow('outreach.activity', 'Activity', 'id');
call query.follow('outreach.activity_result', 'Activity', 'activity_id');
call query.follow('outreach.activity_squad', 'Activity', 'activity_id');
call query.follow('outreach.activity_hamlet', 'Activity', 'activity_id');

insert into outreach.platform (key, name, kind) values
    ('c-thai-nguyen', 'C-Thái Nguyên', 'APP'),
    ('thai-nguyen-id', 'Thái Nguyên ID', 'APP'),
    ('vneid', 'VNeID', 'APP'),
    ('vssid', 'VssID', 'APP'),
    ('thanh-nien-viet-nam', 'Thanh niên Việt Nam', 'APP'),
    ('smart-quang-ninh', 'Smart Quảng Ninh', 'APP'),
    ('long-an-so', 'Long An Số', 'APP'),
    ('myportal', 'MyPortal', 'PORTAL'),
    ('cong-dich-vu-cong', 'Cổng Dịch vụ công quốc gia', 'PORTAL'),
    ('vnpt-money', 'VNPT Money', 'PAYMENT'),
    ('viettel-money', 'Viettel Money', 'PAYMENT'),
    ('vnpt-smartca', 'VNPT SmartCA', 'SIGNATURE'),
    ('viettel-ca', 'Viettel-CA', 'SIGNATURE'),
    ('quan-ly-doan-vien', 'Phần mềm Quản lý đoàn viên', 'SOFTWARE');

insert into outreach.indicator (key, name, name_en, measure, unit_of_measure, addable, counted) values
    ('people-reached', 'Người được tiếp cận', 'People reached', 'PERSONS', 'người', 'UNITS', null),
    ('turns', 'Lượt tình nguyện viên', 'Turns of volunteers', 'TURNS', 'lượt', 'UNITS_AND_TIME', null),
    ('contest-turns', 'Lượt thi trực tuyến', 'Turns in online contests', 'TURNS', 'lượt', 'UNITS_AND_TIME', null),
    ('shops-labelled', 'Cửa hàng được dán mã QR', 'Shops labelled', 'PIECES', 'cửa hàng', 'UNITS_AND_TIME', null),
    ('shops-cashless', 'Cơ sở kinh doanh được hỗ trợ thanh toán không tiền mặt', 'Shops helped with cashless payment', 'PIECES', 'cơ sở', 'UNITS_AND_TIME', null),
    ('farmers-online', 'Nông dân được hỗ trợ bán hàng trực tuyến', 'Farmers helped to sell online', 'PERSONS', 'người', 'UNITS', null),
    ('leaflets', 'Tờ rơi', 'Leaflets', 'PIECES', 'tờ', 'UNITS_AND_TIME', null),
    ('courses', 'Lớp tập huấn', 'Training courses', 'PIECES', 'lớp', 'UNITS_AND_TIME', 'COURSES'),
    ('people-trained', 'Người được tập huấn', 'People trained', 'PERSONS', 'người', 'UNITS', null),
    ('apps-installed', 'Lượt cài đặt ứng dụng', 'Apps installed', 'TURNS', 'lượt', 'UNITS_AND_TIME', null),
    ('app-users', 'Người dùng ứng dụng', 'Users of an app', 'PERSONS', 'người', 'UNITS', null),
    ('ideas', 'Ý tưởng', 'Ideas', 'PIECES', 'ý tưởng', 'UNITS_AND_TIME', null),
    ('trees', 'Cây xanh', 'Trees', 'PIECES', 'cây', 'UNITS_AND_TIME', null),
    ('loans', 'Vốn vay', 'Loans', 'MONEY', 'đồng', 'UNITS_AND_TIME', null),
    ('start-ups', 'Dự án khởi nghiệp được hỗ trợ', 'Start-ups helped', 'PIECES', 'dự án', 'UNITS_AND_TIME', null),
    ('communes-helped', 'Xã được giúp đỡ', 'Communes helped', 'PIECES', 'xã', 'UNITS', null),
    ('gifts', 'Suất quà, học bổng', 'Gifts and scholarships', 'PIECES', 'suất', 'UNITS_AND_TIME', null),
    ('qr-boards', 'Bảng mã QR', 'QR boards', 'PIECES', 'bảng', 'UNITS_AND_TIME', null),
    ('youth-works', 'Công trình thanh niên hoàn thành', 'Youth works done', 'PIECES', 'công trình', 'UNITS_AND_TIME', 'YOUTH_WORKS'),
    ('activities', 'Hoạt động', 'Activities', 'PIECES', 'hoạt động', 'UNITS_AND_TIME', 'ACTIVITIES'),
    ('communes', 'Xã, phường, đặc khu', 'Communes', 'PIECES', 'xã', 'UNITS', 'COMMUNES'),
    ('squads', 'Đội hình, tổ, nhóm', 'Squads', 'PIECES', 'đội hình', 'UNITS', 'SQUADS'),
    ('squads-province', 'Đội hình cấp tỉnh', 'Squads of the province', 'PIECES', 'đội hình', 'UNITS', 'PROVINCE_SQUADS'),
    ('squads-commune', 'Đội hình cấp xã', 'Squads of communes', 'PIECES', 'đội hình', 'UNITS', 'COMMUNE_SQUADS'),
    ('squad-members', 'Thành viên đội hình', 'Members of squads', 'PERSONS', 'người', 'UNITS', 'MEMBERS'),
    ('share-public-services', 'Tỷ lệ dùng dịch vụ công trực tuyến', 'Share who use online public services', 'SHARE', '%', 'NEVER', null),
    ('share-payment-accounts', 'Tỷ lệ có tài khoản thanh toán điện tử', 'Share who have a payment account', 'SHARE', '%', 'NEVER', null),
    ('share-members-app', 'Tỷ lệ đoàn viên dùng ứng dụng', 'Share of members who use an app', 'SHARE', '%', 'NEVER', null);
