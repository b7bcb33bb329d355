-- A file that comes in pieces and may continue after a break. The bytes lie in the data folder under the row's id; the row
-- says how many of them count. When all have come, the row names the content and is kept a while for those who ask again.
create table core.uploads (
  id          uuid primary key,
  person_id   bigint not null references core.people,
  name        text not null,
  bytes       bigint not null check (bytes between 0 and 200000000),
  modified    bigint not null,
  received    bigint not null default 0 check (received between 0 and bytes),
  started_at  timestamptz not null,
  received_at timestamptz not null,
  sha256      text,
  media_type  text,
  check ((sha256 is null) = (media_type is null)),
  check (sha256 is null or received = bytes)
);
create index uploads_of_person on core.uploads (person_id, name);
create index uploads_by_age on core.uploads (received_at);
