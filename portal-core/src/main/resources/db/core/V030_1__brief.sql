-- The three-minute brief: who wants it by mail, what it has told whom, and what politicians have handed to their officials.

create table core.brief_choices (
  person_id bigint primary key references core.people,
  wanted    boolean not null
);

create table core.brief_told (
  person_id bigint not null references core.people,
  kind      text not null,
  subject   bigint not null,
  told_at   timestamptz not null,
  primary key (person_id, kind, subject)
);

create table core.delegations (
  id        bigint generated always as identity primary key,
  question  text not null,
  task_id   bigint not null references core.tasks,
  made      boolean not null,
  giver_id  bigint not null references core.affiliations,
  taker_id  bigint not null references core.affiliations,
  given_at  timestamptz not null,
  ended_at  timestamptz
);
create unique index delegations_open on core.delegations (giver_id, question) where ended_at is null;
create index delegations_by_task on core.delegations (task_id);
create index delegations_by_taker on core.delegations (taker_id);

create index tasks_done_lately on core.tasks (organisation_id, done_at) where done_at is not null;
create index file_versions_by_author on core.file_versions (author_id, uploaded_at desc);
