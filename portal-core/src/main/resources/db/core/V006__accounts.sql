-- Invitations, texts that people agree to, what they agreed to, changes of address, and the card for newcomers.

create table core.invitations (
  id             bigint generated always as identity primary key,
  affiliation_id bigint not null unique references core.affiliations,
  invited_by_id  bigint references core.affiliations,
  token_hash     text not null unique,
  invited_at     timestamptz not null,
  valid_until    timestamptz not null,
  accepted_at    timestamptz,
  request_key    uuid unique
);
create index invitations_by_inviter on core.invitations (invited_by_id);

create table core.consent_texts (
  id            bigint generated always as identity primary key,
  kind          text not null,
  version       integer not null check (version > 0),
  text_swedish  text not null,
  text_english  text not null,
  valid_from    date not null,
  written_at    timestamptz not null,
  written_by_id bigint references core.affiliations,
  unique (kind, version)
);

create table core.consents (
  id           bigint generated always as identity primary key,
  person_id    bigint not null references core.people,
  text_id      bigint not null references core.consent_texts,
  given_at     timestamptz not null,
  withdrawn_at timestamptz,
  how          text not null
);
create unique index consents_given on core.consents (person_id, text_id) where withdrawn_at is null;
create index consents_by_text on core.consents (text_id);

create table core.email_changes (
  id          bigint generated always as identity primary key,
  person_id   bigint not null references core.people,
  email       text not null check (email = lower(email)),
  token_hash  text not null unique,
  asked_at    timestamptz not null,
  valid_until timestamptz not null,
  used_at     timestamptz
);
create index email_changes_by_person on core.email_changes (person_id, asked_at);

create table core.welcomes (
  person_id    bigint primary key references core.people,
  dismissed_at timestamptz not null
);

create index facts_by_time on core.facts (told_at);
create index contact_roles_by_kind on core.contact_roles (kind, affiliation_id);
