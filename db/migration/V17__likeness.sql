-- Rows that may be one person: the same words in a name, in whatever order, with or without marks.
create function squad.name_key(name text) returns text
    language sql immutable strict parallel safe as $$
    select string_agg(word, ' ' order by word collate "C") from regexp_split_to_table(btrim(query.without_marks(name)), ' ') word
$$;
create index person_name_key on squad.person (squad.name_key(name)) where merged_into is null and erased_at is null;
