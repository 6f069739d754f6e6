-- Search by the tone rule, said once: names are stored as search keys, a question becomes a pattern.
--
-- A key is two readings of the text, each word preceded by a blank: without any mark ("dinh hoa"), and with the tone
-- moved in front of its word, so that hoà and hòa are one and a word typed half still matches.
-- A question without a tone meets the first reading, a question with one only the second.
create schema query;

-- Lower case, canonical decomposition, everything that is no letter, digit or mark becomes one blank.
create function query.words(text text) returns text
    language sql immutable strict parallel safe as $$
    select ' ' || btrim(regexp_replace(
        translate(lower(normalize(text, nfd)), U&'\0110', U&'\0111'),
        U&'[^a-z0-9\0111\0300\0301\0302\0303\0306\0309\031B\0323]+', ' ', 'g'))
$$;

create function query.without_marks(text text) returns text
    language sql immutable strict parallel safe as $$
    select translate(query.words(text), U&'\0111\0300\0301\0302\0303\0306\0309\031B\0323', 'd')
$$;

create function query.tones_first(text text) returns text
    language sql immutable strict parallel safe as $$
    select regexp_replace(query.words(text), U&'([a-z\0111\0302\0306\031B]*)([\0300\0301\0303\0309\0323])', '\2\1', 'g')
$$;

create function query.search_key(text text) returns text
    language sql immutable strict parallel safe as $$
    select query.without_marks(text) || ' |' || query.tones_first(text)
$$;

-- The LIKE pattern of a question: words from their beginning, the last may be unfinished. The blank in front keeps "an"
-- from finding "lang". No character of a question is a wildcard; one that has no word finds nothing, a blank one everything.
create function query.search_pattern(question text) returns text
    language sql immutable strict parallel safe as $$
    select case
        when question !~ '\S' then '%'
        when query.words(question) = ' ' then ''
        when normalize(question, nfd) ~ U&'[\0300\0301\0303\0309\0323]' then '%' || query.tones_first(question) || '%'
        else '%' || query.without_marks(question) || '%' end
$$;

-- Where a change must be known outside its own transaction: caches ask for the version of what they were made from.
create table query.data_version (
    name    text primary key,
    version bigint not null default 1
);

-- Attached to a table as a statement trigger: query.touch('site').
create function query.touch() returns trigger
    language plpgsql as $$
begin
    insert into query.data_version as v (name) values (tg_argv[0])
    on conflict (name) do update set version = v.version + 1;
    perform pg_notify('data_version', tg_argv[0]);
    return null;
end $$;

-- What instances over one database share and nobody else knows: the key that signs cursors, the digest of the
-- administrator's token.
create table query.secret (
    name  text primary key,
    value bytea not null
);
