-- People are found by any part of their name, title, organisation or what they can be asked about. Those words lie together in
-- small letters with an index of their parts, because a search over four tables can have none. Only triggers write here.

create extension if not exists pg_trgm;

create table core.affiliation_words (
  affiliation_id bigint primary key references core.affiliations on delete cascade,
  words          text collate "sv-x-icu" not null
);
create index affiliation_words_by_part on core.affiliation_words using gin (words gin_trgm_ops);

create function core.keep_words() returns trigger language plpgsql as $$
declare
  changed bigint[] := case tg_table_name
    when 'affiliations' then array[new.id]
    when 'people' then array(select id from core.affiliations where person_id = new.id)
    else array(select id from core.affiliations where organisation_id = new.id) end;
begin
  insert into core.affiliation_words (affiliation_id, words)
    select affiliation.id, lower(person.given_name || ' ' || person.family_name || ' ' || affiliation.title || ' '
                                 || organisation.name || ' ' || coalesce(person.ask_me_about, ''))
    from core.affiliations affiliation
    join core.people person on person.id = affiliation.person_id
    join core.organisations organisation on organisation.id = affiliation.organisation_id
    where affiliation.id = any (changed)
    on conflict (affiliation_id) do update set words = excluded.words;
  return null;
end
$$;

create trigger keep_words after insert on core.affiliations
  for each row execute function core.keep_words();
create trigger keep_changed_words after update on core.affiliations for each row
  when ((old.person_id, old.organisation_id, old.title) is distinct from (new.person_id, new.organisation_id, new.title))
  execute function core.keep_words();
create trigger keep_changed_words after update on core.people for each row
  when ((old.given_name, old.family_name, old.ask_me_about)
        is distinct from (new.given_name, new.family_name, new.ask_me_about))
  execute function core.keep_words();
create trigger keep_changed_words after update on core.organisations for each row
  when (old.name is distinct from new.name)
  execute function core.keep_words();

-- Those who are there already.
insert into core.affiliation_words (affiliation_id, words)
  select affiliation.id, lower(person.given_name || ' ' || person.family_name || ' ' || affiliation.title || ' '
                               || organisation.name || ' ' || coalesce(person.ask_me_about, ''))
  from core.affiliations affiliation
  join core.people person on person.id = affiliation.person_id
  join core.organisations organisation on organisation.id = affiliation.organisation_id;
