-- Where data came from, under which licence, and for which days it is true.
create schema exchange;

create table exchange.data_set (
    id            bigint generated always as identity primary key,
    name          text not null unique,
    title         text not null,
    source        text not null,
    licence       text not null,
    credit        text not null,
    true_for      daterange not null check (not isempty(true_for)),
    demonstration boolean not null default false,
    imported_at   timestamptz not null default now()
);
comment on column exchange.data_set.true_for is 'The days the data set is true for; a question outside them is answered with a warning.';

create trigger touch_data_set after insert or update or delete or truncate on exchange.data_set for each statement execute function query.touch('data_set');
