-- What people keep for their work in the administration.
create schema desk;

-- A list as somebody narrowed it down: one's own, or also for whoever has a role on a unit.
create table desk.saved_view (
    id         bigint generated always as identity primary key,
    account_id bigint not null references access.account on delete cascade,
    list       text not null check (list in ('SITES', 'DRAFTS', 'BOARDS', 'SQUADS', 'ACTIVITIES')),
    name       text not null check (name = btrim(name) and name <> '' and length(name) <= 100 and name is nfc normalized),
    question   text not null check (length(question) <= 2000),
    unit_id    bigint references unit.unit,
    saved_at   timestamptz not null default now(),
    unique (account_id, list, name)
);
create index on desk.saved_view (unit_id);
comment on column desk.saved_view.question is 'The parameters of the list''s address, as they stand behind the question mark.';
comment on column desk.saved_view.unit_id is 'Whoever has a role there sees it too; null: nobody else.';

create trigger touch_saved_view after insert or update or delete or truncate on desk.saved_view for each statement execute function query.touch('saved_view');
