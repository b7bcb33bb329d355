-- Who answers for what, and how it passes on when somebody leaves (A4, N3). Authorship is never touched: author columns say who
-- wrote, responsible columns say who looks after it now; null is vacant.

create table core.tasks (
  id              bigint generated always as identity primary key,
  what            text not null check (length(what) between 1 and 300),
  address         text not null check (address like '/%'),
  space_id        bigint references core.spaces,
  organisation_id bigint not null references core.organisations,
  responsible_id  bigint references core.affiliations,
  due_day         date not null,
  made_at         timestamptz not null,
  made_by_id      bigint references core.affiliations,
  done_at         timestamptz,
  done_by_id      bigint references core.affiliations,
  check ((done_at is null) = (done_by_id is null))
);
create index tasks_by_responsible on core.tasks (responsible_id, due_day, id) where done_at is null;
create index tasks_by_organisation on core.tasks (organisation_id, due_day, id) where done_at is null;
create index tasks_done on core.tasks (organisation_id, due_day, id) where done_at is not null;

alter table core.discussions add column responsible_id bigint references core.affiliations;
update core.discussions set responsible_id = author_id;
create index discussions_by_responsible on core.discussions (responsible_id);

alter table core.files add column responsible_id bigint references core.affiliations;
update core.files file set responsible_id = (select version.author_id from core.file_versions version
  where version.file_id = file.id order by version.number limit 1);
create index files_by_responsible on core.files (responsible_id);

create table core.handovers (
  id          bigint generated always as identity primary key,
  request_key uuid not null unique,
  leaver_id   bigint not null references core.affiliations,
  successor_id bigint references core.affiliations,
  last_day    date not null,
  space_id    bigint references core.spaces,
  made_at     timestamptz not null,
  made_by_id  bigint not null references core.affiliations,
  undone_at   timestamptz,
  undone_by_id bigint references core.affiliations,
  check ((undone_at is null) = (undone_by_id is null))
);
create index handovers_by_leaver on core.handovers (leaver_id, id desc);
create index handovers_by_time on core.handovers (made_at desc, id desc);

create table core.handover_items (
  id          bigint generated always as identity primary key,
  handover_id bigint not null references core.handovers,
  plugin      text not null,
  kind        text not null,
  held_id     bigint not null,
  made_id     bigint,
  successor_id bigint references core.affiliations,
  memory      text not null,
  label       text not null,
  address     text not null,
  place       text,
  outcome     text not null,
  unique (handover_id, kind, held_id)
);
create index handover_items_by_successor on core.handover_items (successor_id, handover_id);

create index affiliations_ending on core.affiliations (valid_to, id) where valid_to is not null;
create index seats_ending on core.seats (valid_to, id) where valid_to is not null;
create index contact_roles_ending on core.contact_roles (valid_to, id) where valid_to is not null;
