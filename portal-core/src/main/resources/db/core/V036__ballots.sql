-- What a space is asked to decide: who was asked and until when, everything that was ever answered, and what became of it.
create table core.ballots (
  id           bigint generated always as identity primary key,
  space_id     bigint not null references core.spaces,
  kind         text not null check (kind in ('CONSENT', 'CHOICE', 'YES_NO')),
  voices       text not null check (voices in ('PERSON', 'ORGANISATION')),
  capacity     text check (capacity in ('ELECTED', 'OFFICIAL')),
  several      boolean not null,
  shows        text not null check (shows in ('AT_ONCE', 'AFTER_CLOSING', 'COUNTS_AFTER_CLOSING')),
  quorum       integer check (quorum > 0),
  title        text not null,
  text         text not null,
  html         text not null,
  closes_at    timestamptz not null,
  letters      boolean not null,
  made_at      timestamptz not null,
  made_by      bigint not null references core.affiliations,
  closed_at    timestamptz,
  withdrawn_at timestamptz,
  decided_at   timestamptz,
  told_at      timestamptz,
  round        integer not null check (round > 0),
  previous_id  bigint unique references core.ballots,
  request_key  uuid not null unique,
  check ((round = 1) = (previous_id is null))
);
create index ballots_by_space on core.ballots (space_id, id desc);
create index ballots_running on core.ballots (closes_at, id) where told_at is null;
create index ballots_undecided on core.ballots (closes_at, id) where decided_at is null and withdrawn_at is null;
comment on column core.ballots.told_at is 'when it was told that nothing more is answered; closing itself is by the clock';

create table core.ballot_options (
  id        bigint generated always as identity primary key,
  ballot_id bigint not null references core.ballots,
  position  integer not null,
  words     text not null,
  unique (ballot_id, position)
);

create table core.ballot_answers (
  id              bigint generated always as identity primary key,
  ballot_id       bigint not null references core.ballots,
  affiliation_id  bigint not null references core.affiliations,
  organisation_id bigint not null references core.organisations,
  entered_by      bigint references core.affiliations,
  stance          text not null check (stance in ('AGREE', 'CONCERN', 'OBJECT', 'CHOSEN', 'YES', 'NO', 'ABSTAIN')),
  reason          text,
  answered_at     timestamptz not null,
  check (reason is not null or stance not in ('CONCERN', 'OBJECT'))
);
create index ballot_answers_by_ballot on core.ballot_answers (ballot_id, organisation_id, id);
create index ballot_answers_by_affiliation on core.ballot_answers (affiliation_id);
comment on table core.ballot_answers is 'append-only: all answers are kept; of one voice the last one counts';

create table core.ballot_picks (
  answer_id bigint not null references core.ballot_answers,
  option_id bigint not null references core.ballot_options,
  primary key (answer_id, option_id)
);
comment on table core.ballot_picks is 'append-only: which options an answer chose';

create table core.ballot_steps (
  id             bigint generated always as identity primary key,
  ballot_id      bigint not null references core.ballots,
  step           text not null check (step in ('OPENED', 'CHANGED', 'PROLONGED', 'NOTED', 'CLOSED', 'WITHDRAWN', 'DECIDED')),
  affiliation_id bigint not null references core.affiliations,
  words          text,
  closes_at      timestamptz,
  made_at        timestamptz not null
);
create index ballot_steps_by_ballot on core.ballot_steps (ballot_id, id);
comment on table core.ballot_steps is 'append-only: what was done with a ballot by whom; closing by the clock is no step';
