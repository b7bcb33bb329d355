-- Mails are rows, written in the transaction of what they tell and handed over by a job; and when each job is due next.

create table core.mails (
  id              bigint generated always as identity primary key,
  address         text not null,
  person_id       bigint references core.people,
  reply_to        text,
  language        text not null,
  kind            text not null,
  subject         text not null,
  text            text not null,
  html            text not null,
  created_at      timestamptz not null,
  state           text not null,
  attempts        integer not null default 0,
  next_attempt_at timestamptz,
  fault           text,
  sent_at         timestamptz,
  check ((state = 'WAITING') = (next_attempt_at is not null))
);
create index mails_waiting on core.mails (next_attempt_at, id) where state = 'WAITING';
create index mails_failed on core.mails (id) where state = 'FAILED';
create index mails_by_address on core.mails (address, id);
create index mails_by_person on core.mails (person_id);

create table core.jobs (
  name        text primary key,
  next_at     timestamptz not null,
  started_at  timestamptz,
  finished_at timestamptz,
  fault       text
);
