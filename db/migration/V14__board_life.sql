-- The life of boards: batches in which codes are issued, and what happens to each board.

create table board.batch (
    id        bigint generated always as identity primary key,
    count     int not null check (count between 1 and 1000),
    unit_id   bigint references unit.unit,
    note      text check (note = btrim(note) and note <> '' and length(note) <= 1000 and note is nfc normalized),
    issued_by bigint references access.account on delete set null,
    issued_at timestamptz not null default now()
);
create index on board.batch (unit_id);
create index on board.batch (issued_by);
alter table board.board add batch_id bigint references board.batch;
create index on board.board (batch_id);

create table board.event (
    id         bigint generated always as identity primary key,
    board_id   bigint not null references board.board,
    kind       text not null check (kind in ('STATE', 'HUNG', 'TARGETED', 'INSPECTED')),
    state      text not null check (state in ('ISSUED', 'PRINTED', 'INSTALLED', 'MOVED', 'DAMAGED', 'LOST', 'RETIRED')),
    site_id    bigint references site.site,
    unit_id    bigint references unit.unit,
    place      text check (place = btrim(place) and place <> '' and length(place) <= 300 and place is nfc normalized),
    position   geometry(Point, 4326),
    finding    text check (finding in ('FINE', 'UNREADABLE', 'MISSING', 'WRONG_CODE')),
    decoded    text check (length(decoded) <= 500),
    note       text check (note = btrim(note) and note <> '' and length(note) <= 1000 and note is nfc normalized),
    photo_id   bigint references media.file,
    account_id bigint references access.account on delete set null,
    at         timestamptz not null default now(),
    check ((kind = 'INSPECTED') = (finding is not null)),
    check (kind <> 'HUNG' or state in ('INSTALLED', 'MOVED')),
    check (kind <> 'TARGETED' or site_id is not null)
);
comment on column board.event.state is 'The state after it.';
comment on column board.event.site_id is 'The site after it.';
comment on column board.event.unit_id is 'The unit the board hangs in after it, else that of its site.';
comment on column board.event.decoded is 'What a camera read from the code at an inspection.';
create index on board.event (board_id);
create index on board.event (photo_id);
create index on board.event (unit_id);
create index on board.event (account_id);

-- A board is what its events made of it: state and site, and where it was hung last.
create function board.happen() returns trigger
    language plpgsql as $$
declare
    b board.board;
    hangs boolean;
begin
    select * into strict b from board.board where id = new.board_id for update;
    new.state := coalesce(new.state, b.state);
    new.site_id := coalesce(new.site_id, b.site_id);
    if new.kind = 'HUNG' then
        b.place := new.place;
        b.position := new.position;
        b.unit_id := new.unit_id;
        b.installed_at := coalesce(b.installed_at, new.at);
    elsif new.kind = 'INSPECTED' then
        b.inspected_at := new.at;
    end if;
    new.place := coalesce(new.place, b.place);
    new.position := coalesce(new.position, b.position);
    new.unit_id := coalesce(new.unit_id, b.unit_id, (select s.unit_id from site.site s where s.id = new.site_id));
    hangs := new.state in ('INSTALLED', 'MOVED');
    update board.board set state = new.state, site_id = new.site_id, place = b.place, position = b.position, unit_id = b.unit_id,
        installed_at = b.installed_at, inspected_at = b.inspected_at,
        inspect_by = case when not hangs then null
            when new.kind in ('HUNG', 'INSPECTED') then (new.at at time zone 'Asia/Ho_Chi_Minh' + interval '6 months')::date
            else b.inspect_by end
    where id = new.board_id;
    return new;
end $$;
create trigger happen before insert on board.event for each row execute function board.happen();

create function board.keep_event() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.account_id is null and to_jsonb(new) - 'account_id' = to_jsonb(old) - 'account_id' then
        return new;
    end if;
    raise exception 'what happened to a board is only added to' using errcode = 'check_violation', constraint = 'board_event_kept';
end $$;
create trigger event_kept before update or delete on board.event for each row execute function board.keep_event();
create trigger events_kept before truncate on board.event for each statement execute function board.keep_event();

-- Who did it is a person's: seen by editors, and by who did it.
alter table board.event enable row level security;
alter table board.event force row level security;
create policy seen on board.event using (access.is_trusted() or account_id = access.asker() or cardinality(access.edits()) > 0);

create trigger touch_batch after insert or update or delete or truncate on board.batch for each statement execute function query.touch('board');
create trigger touch_event after insert or update or delete or truncate on board.event for each statement execute function query.touch('board');

-- What was printed with which public address.
create table board.print (
    id         bigint generated always as identity primary key,
    format     text not null check (format in ('LABELS_A4', 'BOARD_A5', 'BOARD_60X40')),
    address    text not null check (address ~ '^https://[^/]+$'),
    start_at   int not null default 1 check (start_at between 1 and 24),
    owner      text check (owner = btrim(owner) and owner <> '' and length(owner) <= 200 and owner is nfc normalized),
    printed_by bigint references access.account on delete set null,
    printed_at timestamptz not null default now()
);
comment on column board.print.owner is 'Whose the boards are, as it stands on them.';
create index on board.print (printed_by);

create table board.printed (
    print_id bigint not null references board.print,
    board_id bigint not null references board.board,
    primary key (print_id, board_id)
);
create index on board.printed (board_id);

create trigger touch_print after insert or update or delete or truncate on board.print for each statement execute function query.touch('board');
create trigger touch_printed after insert or update or delete or truncate on board.printed for each statement execute function query.touch('board');
