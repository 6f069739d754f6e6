-- QR boards: physical signs with a life of their own. A code is issued once and answers for ever.
create schema board;

create table board.board (
    id        bigint generated always as identity primary key,
    code      text not null unique check (code ~ '^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{11}$'),
    site_id   bigint references site.site,
    state     text not null default 'ISSUED' check (state in ('ISSUED', 'PRINTED', 'INSTALLED', 'MOVED', 'DAMAGED', 'LOST', 'RETIRED')),
    issued_at timestamptz not null default now()
);
create index on board.board (site_id);

create function board.keep_code() returns trigger
    language plpgsql as $$
begin
    raise exception 'a board''s code is kept for ever' using errcode = 'check_violation', constraint = 'board_code_kept';
end $$;
create trigger code_kept before update of code on board.board for each row when (old.code <> new.code) execute function board.keep_code();
create trigger board_kept before delete on board.board for each row execute function board.keep_code();

create trigger touch_board after insert or update or delete or truncate on board.board for each statement execute function query.touch('board');

call query.follow('board.board', 'Board', 'id');
