-- Ways to log in: links by mail, second factors, passkeys, and the logins that are open. Tokens are kept as hashes only.

create table core.login_sessions (
  id            bigint generated always as identity primary key,
  key           uuid not null unique,
  person_id     bigint not null references core.people,
  proof         text not null,
  browser       text not null,
  started_at    timestamptz not null,
  seen_at       timestamptz not null,
  confirmed_at  timestamptz not null,
  awaiting      boolean not null,
  second_factor boolean not null,
  ended_at      timestamptz
);
create index login_sessions_open on core.login_sessions (person_id, started_at desc) where ended_at is null;
create index login_sessions_by_time on core.login_sessions (started_at);

create table core.login_links (
  id           bigint generated always as identity primary key,
  person_id    bigint references core.people,
  token_hash   text not null unique,
  browser_hash text not null,
  destination  text not null,
  asked_at     timestamptz not null,
  used_at      timestamptz
);
create index login_links_by_person on core.login_links (person_id);
create index login_links_by_time on core.login_links (asked_at);

create table core.totp_keys (
  id           bigint generated always as identity primary key,
  person_id    bigint not null unique references core.people,
  secret       bytea not null,
  confirmed_at timestamptz,
  last_step    bigint not null default 0
);

create table core.recovery_codes (
  id        bigint generated always as identity primary key,
  person_id bigint not null references core.people,
  number    integer not null check (number between 0 and 9),
  hash      text not null,
  used_at   timestamptz,
  unique (person_id, number)
);

create table core.passkeys (
  id            bigint generated always as identity primary key,
  person_id     bigint not null references core.people,
  credential_id bytea not null unique,
  credential    bytea not null,
  signatures    bigint not null,
  name          text collate "sv-x-icu" not null,
  made_at       timestamptz not null,
  used_at       timestamptz
);
create index passkeys_by_person on core.passkeys (person_id);

create table core.passkey_challenges (
  id        bigint generated always as identity primary key,
  challenge bytea not null unique,
  person_id bigint references core.people,
  asked_at  timestamptz not null
);
create index passkey_challenges_by_person on core.passkey_challenges (person_id);
create index passkey_challenges_by_time on core.passkey_challenges (asked_at);
