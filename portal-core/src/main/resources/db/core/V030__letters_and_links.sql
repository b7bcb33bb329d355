-- What a letter carries besides its words: how to end letters of its kind, and an entry for the reader's calendar.
alter table core.mails
  add column unsubscribe     text,
  add column calendar_method text,
  add column calendar        text,
  add check ((calendar_method is null) = (calendar is null));

-- The key by which the portal knows its own links again: made once for a database, the same for all its nodes.
create table core.link_keys (
  id   integer primary key check (id = 1),
  word bytea not null
);
insert into core.link_keys (id, word)
  values (1, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
comment on table core.link_keys is 'append-only, so that no node changes a key by which others sign; never exported or logged';
