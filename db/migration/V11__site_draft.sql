-- Sites that somebody works on and the public does not see yet.
create table site.draft (
    id         bigint generated always as identity primary key,
    site_id    bigint references site.site,
    base       int,
    name       text not null check (name = btrim(name) and name <> '' and length(name) <= 300 and name is nfc normalized),
    summary    text check (summary <> '' and length(summary) <= 2000 and summary is nfc normalized),
    unit_id    bigint not null references unit.unit,
    position   geometry(Point, 4326),
    content    jsonb not null default '{}',
    state      text not null default 'DRAFT' check (state in ('DRAFT', 'IN_REVIEW')),
    remark     text check (remark <> '' and length(remark) <= 1000),
    author_id  bigint references access.account on delete set null,
    written_at timestamptz not null default now(),
    edition    int not null default 1,
    search_key text not null generated always as (query.search_key(name)) stored
);
comment on column site.draft.site_id is 'The site that it changes; null for a new one.';
comment on column site.draft.base is 'The revision of that site it was begun from.';
comment on column site.draft.content is 'What the site would say, beside name, summary, unit and position.';
comment on column site.draft.remark is 'What an editor said when the draft was given back.';
create index on site.draft using gist (position);
create index on site.draft (site_id);
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

-- What a site said, each time it changed: kept for ever.
create table site.revision (
    id         bigint generated always as identity primary key,
    site_id    bigint not null references site.site on delete cascade,
    number     int not null check (number > 0),
    kind       text not null check (kind in ('IMPORTED', 'PUBLISHED', 'WITHDRAWN', 'RESTORED', 'RENAMED')),
    content    jsonb not null,
    account_id bigint references access.account on delete set null,
    made_at    timestamptz not null default now(),
    note       text check (note <> '' and length(note) <= 1000),
    unique (site_id, number)
);
create index on site.revision (account_id);
comment on column site.revision.account_id is 'Who did it; null for an import and for accounts that are gone.';

create function site.keep_revision() returns trigger
    language plpgsql as $$
begin
    raise exception 'a revision is kept as it was' using errcode = 'check_violation', constraint = 'revision_kept';
end $$;
create trigger revision_kept before update of site_id, number, kind, content, made_at, note on site.revision
    for each row execute function site.keep_revision();

create trigger touch_revision after insert or update or delete or truncate on site.revision for each statement execute function query.touch('revision');
