-- What of a site can be seen and heard.
create table site.medium (
    id          bigint generated always as identity primary key,
    site_id     bigint not null references site.site on delete cascade,
    ordinal     int not null,
    kind        text not null check (kind in ('IMAGE', 'AUDIO', 'VIDEO', 'PANORAMA')),
    file_id     bigint references media.file,
    url         text check (url ~ '^https://'),
    licence     text not null check (licence <> '' and length(licence) <= 300),
    author      text check (length(author) <= 300),
    credit      text check (length(credit) <= 500),
    alternative jsonb not null default '{}' check (jsonb_typeof(alternative) = 'object'),
    unique (site_id, ordinal),
    check ((kind in ('IMAGE', 'AUDIO')) = (file_id is not null)),
    check ((file_id is null) = (url is not null))
);
create index on site.medium (file_id);
comment on column site.medium.url is 'Of what lies elsewhere: a video, a panorama.';
comment on column site.medium.alternative is 'What it says or shows, in words, by language.';

create trigger touch_medium after insert or update or delete or truncate on site.medium for each statement execute function query.touch('site');
call query.follow('site.medium', 'Site', 'site_id');
