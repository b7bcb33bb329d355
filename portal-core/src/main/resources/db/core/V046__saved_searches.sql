-- When a thing was first found in the index. What is changed, or left the index and comes back, came when it came first.
alter table core.search_entries add column came_at timestamptz not null default 'epoch';

create table core.search_departures (
  kind    text not null,
  subject bigint not null,
  came_at timestamptz not null,
  primary key (kind, subject)
);

create function core.note_departure() returns trigger language plpgsql as $$
begin
  insert into core.search_departures (kind, subject, came_at) values (old.kind, old.subject, old.came_at)
    on conflict (kind, subject) do nothing;
  return null;
end
$$;
create trigger note_departure after delete on core.search_entries for each row execute function core.note_departure();

-- A search that a person has kept, and how far its news has been told by a digest.
create table core.saved_searches (
  id         bigint generated always as identity primary key,
  person_id  bigint not null references core.people,
  address    text not null,
  name       text not null collate "sv-x-icu",
  in_digest  boolean not null,
  saved_at   timestamptz not null,
  told_until timestamptz not null,
  unique (person_id, address)
);
