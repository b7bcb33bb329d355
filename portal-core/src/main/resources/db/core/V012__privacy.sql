-- Privacy: what was erased and merged and why, which kinds of data are really deleted by night and what each night found, and
-- who was warned before an unused account ends. Ids and numbers only.

create table core.erasure_receipts (
  id           bigint generated always as identity primary key,
  person_id    bigint not null references core.people,
  erased_at    timestamptz not null,
  erased_by_id bigint references core.affiliations,
  reason       text not null,
  counts       text not null,
  places       text not null
);
comment on table core.erasure_receipts is 'append-only: that a person was erased, when and why';
create index erasure_receipts_by_person on core.erasure_receipts (person_id);
create index erasure_receipts_by_affiliation on core.erasure_receipts (erased_by_id);

create table core.person_merges (
  id           bigint generated always as identity primary key,
  kept_id      bigint not null references core.people,
  other_id     bigint not null unique references core.people,
  merged_at    timestamptz not null,
  merged_by_id bigint not null references core.affiliations,
  check (kept_id <> other_id)
);
comment on table core.person_merges is 'append-only: which two rows were one and the same person';
create index person_merges_by_kept on core.person_merges (kept_id);
create index person_merges_by_affiliation on core.person_merges (merged_by_id);

create table core.retention_switches (
  kind text primary key,
  real boolean not null
);

create table core.retention_runs (
  id     bigint generated always as identity primary key,
  kind   text not null,
  day    date not null,
  found  bigint not null,
  purged bigint not null,
  real   boolean not null
);
comment on table core.retention_runs is 'append-only: what each night found and what it deleted';
create index retention_runs_by_kind on core.retention_runs (kind, id desc);

create table core.account_warnings (
  person_id bigint primary key references core.people,
  first_on  date not null,
  second_on date,
  check (second_on > first_on)
);
