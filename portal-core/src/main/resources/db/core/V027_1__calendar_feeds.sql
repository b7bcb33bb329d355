-- The secret address of a person's own calendar: one a person, of which only the hash is kept.
create table core.calendar_feeds (
  person_id   bigint primary key references core.people,
  secret_hash text not null unique,
  made_at     timestamptz not null
);
