-- What people answer by mail, and what mail servers send back.

-- The key of the addresses that people answer to: made once for a database, the same for all its nodes.
create table core.reply_keys (
  id   integer primary key check (id = 1),
  word bytea not null
);
insert into core.reply_keys (id, word)
  values (1, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
comment on table core.reply_keys is 'append-only, so that no address that stands in a mail loses its meaning; never exported or logged';

-- How far the mailbox has been read; its mails are numbered upwards as long as their validity stays the same.
create table core.mailboxes (
  folder    text primary key,
  validity  bigint not null,
  last_uid  bigint not null,
  polled_at timestamptz not null,
  fault     text
);

-- Every mail that came in, once. The key is a hash of its Message-ID and of the word that it was sent to. What waits for the
-- coordinator keeps the mail as it came; of what became a post nothing but the post is kept.
create table core.arrived_mails (
  id            bigint generated always as identity primary key,
  message_key   text not null unique,
  arrived_at    timestamptz not null,
  state         text not null,
  reason        text,
  person_id     bigint references core.people,
  discussion_id bigint references core.discussions,
  post_id       bigint references core.posts,
  sender        text,
  subject       text,
  raw           bytea,
  settled_at    timestamptz,
  settled_by_id bigint references core.affiliations,
  check (state in ('POSTED', 'RETURNED', 'AUTOMATIC', 'QUARANTINED', 'DELIVERED', 'ANSWERED', 'REMOVED')),
  check (state <> 'QUARANTINED' or (reason is not null and raw is not null)),
  check ((settled_at is null) = (settled_by_id is null))
);
create index arrived_mails_waiting on core.arrived_mails (id) where state = 'QUARANTINED';
create index arrived_mails_by_state on core.arrived_mails (state, id);
create index arrived_mails_by_age on core.arrived_mails (arrived_at);
create index arrived_mails_by_person on core.arrived_mails (person_id) where person_id is not null;
