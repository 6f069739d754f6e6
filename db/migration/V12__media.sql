-- Files that people upload: pictures, made anew in sizes, and narrations.
create schema media;

create table media.file (
    id          bigint generated always as identity primary key,
    digest      text not null unique check (digest ~ '^[0-9a-f]{32}$'),
    kind        text not null check (kind in ('IMAGE', 'AUDIO')),
    name        text check (name <> '' and length(name) <= 200),
    unit_id     bigint not null references unit.unit,
    account_id  bigint references access.account on delete set null,
    uploaded_at timestamptz not null default now()
);
create index on media.file (unit_id);
create index on media.file (account_id);
comment on column media.file.digest is 'The first half of the SHA-256 of unit, account and what was uploaded, in hexadecimal: it names the file in addresses.';
comment on column media.file.unit_id is 'Where it was uploaded for: editors of that area see it before anything that is published shows it.';

-- What is handed out: a picture in several widths, a narration once.
create table media.rendition (
    file_id bigint not null references media.file on delete cascade,
    width   int not null check (width >= 0),
    height  int not null check (height >= 0),
    type    text not null check (type in ('image/jpeg', 'audio/mpeg', 'audio/ogg', 'audio/mp4')),
    content bytea not null check (octet_length(content) <= 40000000),
    primary key (file_id, width)
);
alter table media.rendition alter column content set storage external;
comment on column media.rendition.width is 'In pixels; 0 for what is heard.';

create trigger touch_file after insert or update or delete or truncate on media.file for each statement execute function query.touch('media');
create trigger touch_rendition after insert or update or delete or truncate on media.rendition for each statement execute function query.touch('media');
