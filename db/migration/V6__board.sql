-- QR boards: physical signs with a life of their own. A code is issued once and answers for ever.
create schema board;

create table board.board (
    id              bigint generated always as identity primary key,
    code            text not null unique check (code ~ '^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{11}$'),
    site_id         bigint references site.site,
    state           text not null default 'ISSUED' check (state in ('ISSUED', 'PRINTED', 'INSTALLED', 'MOVED', 'DAMAGED', 'LOST', 'RETIRED')),
    issued_at       timestamptz not null default now(),
    unit_id         bigint references unit.unit,
    place           text check (place = btrim(place) and place <> '' and length(place) <= 300 and place is nfc normalized),
    position        geometry(Point, 4326),
    installed_at    timestamptz,
    inspected_at    timestamptz,
    inspect_by      date,
    printed_address text
);
create index on board.board (site_id);
create index on board.board (unit_id);
create index on board.board (inspect_by);
create index on board.board using gist (position);
comment on column board.board.unit_id is 'The unit it hangs in; before it is hung, the one it was issued for.';
comment on column board.board.place is 'Where it hangs, in words.';
comment on column board.board.position is 'Where it hangs; null where nobody said, or it hangs at its site.';
comment on column board.board.inspect_by is 'The day by which somebody should look at it; null while it does not hang.';
comment on column board.board.printed_address is 'The public address in its last print.';

-- What a board may become.
create function board.next_states(state text) returns text[]
    language sql immutable strict parallel safe as $$
    select case state
        when 'ISSUED' then '{PRINTED,RETIRED}'
        when 'PRINTED' then '{INSTALLED,DAMAGED,LOST,RETIRED}'
        when 'INSTALLED' then '{MOVED,DAMAGED,LOST,RETIRED}'
        when 'MOVED' then '{INSTALLED,MOVED,DAMAGED,LOST,RETIRED}'
        when 'DAMAGED' then '{PRINTED,INSTALLED,MOVED,LOST,RETIRED}'
        when 'LOST' then '{PRINTED,INSTALLED,MOVED,DAMAGED,RETIRED}'
        else '{}' end::text[]
$$;

create function board.check_life() returns trigger
    language plpgsql as $$
begin
    if pg_trigger_depth() = 1 then
        raise exception 'state and site of a board change by events only' using errcode = 'check_violation', constraint = 'board_by_event';
    end if;
    if old.state <> new.state and not new.state = any(board.next_states(old.state)) then
        raise exception 'a board that is % does not become %', old.state, new.state using errcode = 'check_violation', constraint = 'board_transition';
    end if;
    if old.state = 'RETIRED' then
        raise exception 'a retired board stays as it is' using errcode = 'check_violation', constraint = 'board_retired';
    end if;
    return new;
end $$;
create trigger life before update of state, site_id on board.board
    for each row when (old.state <> new.state or old.site_id is distinct from new.site_id) execute function board.check_life();

create function board.keep_code() returns trigger
    language plpgsql as $$
begin
    raise exception 'a board''s code is kept for ever' using errcode = 'check_violation', constraint = 'board_code_kept';
end $$;
create trigger code_kept before update of code on board.board for each row when (old.code <> new.code) execute function board.keep_code();
create trigger board_kept before delete on board.board for each row execute function board.keep_code();
create trigger boards_kept before truncate on board.board for each statement execute function board.keep_code();

create trigger touch_board after insert or update or delete or truncate on board.board for each statement execute function query.touch('board');

call query.follow('board.board', 'Board', 'id');

-- Scans counted: nothing of who scanned.
create table board.scan_count (
    day      date not null,
    board_id bigint not null references board.board,
    site_id  bigint references site.site on delete set null,
    unit_id  bigint references unit.unit on delete set null,
    language text not null check (language ~ '^[a-z]{2,3}$'),
    early    boolean not null,
    scans    int not null check (scans > 0),
    unique nulls not distinct (day, board_id, site_id, unit_id, language, early)
);
comment on column board.scan_count.site_id is 'Where it led to when it was scanned.';
comment on column board.scan_count.early is 'Was it scanned before it was installed?';
create index on board.scan_count (board_id);
create index on board.scan_count (site_id);
create index on board.scan_count (unit_id);
create trigger touch_scan_count after insert or update or delete or truncate on board.scan_count for each statement execute function query.touch('scan');
