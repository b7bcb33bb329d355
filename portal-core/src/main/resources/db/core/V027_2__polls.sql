-- When a space can meet: times that its leader proposes and its readers answer; one of them becomes an occasion.
create table core.polls (
  id           bigint generated always as identity primary key,
  space_id     bigint not null references core.spaces,
  title        text not null,
  text         text not null,
  html         text not null,
  place        text,
  mode         text not null,
  voters       text not null check (voters in ('PERSON', 'ORGANISATION')),
  last_day     date not null,
  made_at      timestamptz not null,
  made_by      bigint not null references core.affiliations,
  closed_at    timestamptz,
  occasion_id  bigint references core.occasions,
  request_key  uuid not null unique
);
create index polls_by_space on core.polls (space_id, id desc);
create index polls_open on core.polls (last_day, id) where closed_at is null;

create table core.poll_times (
  id        bigint generated always as identity primary key,
  poll_id   bigint not null references core.polls,
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  check (ends_at > starts_at),
  unique (poll_id, starts_at, ends_at)
);

-- The newest answer of a person, or of an organisation, takes the place of the one before.
create table core.poll_answers (
  id             bigint generated always as identity primary key,
  time_id        bigint not null references core.poll_times,
  affiliation_id bigint not null references core.affiliations,
  choice         text not null check (choice in ('YES', 'IF_NEEDED', 'NO')),
  answered_at    timestamptz not null,
  unique (time_id, affiliation_id)
);
create index poll_answers_by_affiliation on core.poll_answers (affiliation_id);
