-- How mails leave and what comes back of them: who has a mail in hand, which go first, which were returned, and what is
-- known of addresses and of mail servers that do not take any.

alter table core.mails
  add column urgency     integer not null default 1,
  add column taken_at    timestamptz,
  add column taken_by    uuid,
  add column return_word text,
  add column batch       uuid,
  add column returned_at timestamptz,
  add column return_code text,
  add check ((state = 'HANDED_OUT') = (taken_by is not null)),
  add check ((taken_by is null) = (taken_at is null));
drop index core.mails_waiting;
create index mails_waiting on core.mails (urgency, next_attempt_at, id) where state = 'WAITING';
create index mails_in_hand on core.mails (taken_at) where state = 'HANDED_OUT';
create index mails_by_batch on core.mails (batch) where batch is not null;
create index mails_returned on core.mails (returned_at) where returned_at is not null;

-- A mail server that gave trouble is left in peace for a while: the network's own, or that of a receiver.
create table core.mail_hosts (
  host        text primary key,
  faults      integer not null check (faults > 0),
  rests_until timestamptz not null
);

-- Mails to the address came back for good; from the second time on it counts as bouncing.
create table core.address_bounces (
  address        text primary key,
  bounces        integer not null check (bounces > 0),
  first_at       timestamptz not null,
  last_at        timestamptz not null,
  code           text not null,
  bouncing_since timestamptz,
  told_at        timestamptz
);
create index address_bounces_bouncing on core.address_bounces (bouncing_since, address) where bouncing_since is not null;
