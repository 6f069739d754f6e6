-- Sites that somebody works on and the public does not see yet.
create table site.draft (
    id         bigint generated always as identity primary key,
    name       text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    summary    text check (summary <> '' and length(summary) <= 2000 and summary is nfc normalized),
    unit_id    bigint not null references unit.unit,
    position   geometry(Point, 4326),
    state      text not null default 'DRAFT' check (state in ('DRAFT', 'IN_REVIEW')),
    author_id  bigint references access.account on delete set null,
    written_at timestamptz not null default now(),
    search_key text not null generated always as (query.search_key(name)) stored
);
create index on site.draft using gist (position);
create index on site.draft using gist ((position::geography));
create index on site.draft (unit_id);
create index on site.draft (author_id);

-- Where the asker edits: ids of units; 0 is everywhere.
create function access.edits() returns bigint[]
    language sql stable parallel safe as $$
    select coalesce(nullif(current_setting('diachido.edits', true), ''), '{}')::bigint[]
$$;

alter table site.draft enable row level security;
alter table site.draft force row level security;
create policy seen on site.draft using (
    access.is_trusted() or author_id = access.asker() or 0 = any(access.edits())
    or exists (select from unit.ancestry where ancestry.unit_id = draft.unit_id and ancestor_id = any(access.edits()))
    or exists (select from unit.boundary where boundary.unit_id = any(access.edits()) and st_covers(boundary.geom, draft.position)));

create trigger touch_draft after insert or update or delete or truncate on site.draft for each statement execute function query.touch('draft');

call query.follow('site.draft', 'SiteDraft', 'id');
