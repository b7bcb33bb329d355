-- What a member has tried and what others can learn from it. Nothing is deleted: what should not be read is withdrawn.
create table reports.examples (
  id              bigint generated always as identity primary key,
  organisation_id bigint references core.organisations,
  source          text,
  source_link     text,
  title           text collate "sv-x-icu" not null,
  theme           text not null,
  problem         text not null,
  done            text not null,
  effect          text not null,
  cost            text not null,
  failed          text not null,
  failed_released boolean not null,
  progress        text check (progress in ('PILOT', 'RUNNING', 'COMPLETED', 'ADOPTED')),
  evidence        text not null check (evidence in ('EXPERIENCE', 'FOLLOWED_UP', 'EVALUATED', 'RESEARCHED')),
  since           integer check (since between 1900 and 2200),
  evaluation      text,
  film            text,
  contact         text not null check (contact in ('POLITICAL', 'ADMINISTRATIVE')),
  state           text not null check (state in ('DRAFT', 'SENT', 'PUBLISHED', 'WITHDRAWN')),
  open_to_all     boolean not null default false,
  answer          text,
  author_id       bigint not null references core.affiliations,
  changed_by      bigint not null references core.affiliations,
  changed_at      timestamptz not null,
  sent_at         timestamptz,
  published_at    timestamptz,
  published_by    bigint references core.affiliations,
  reviewed_on     date not null,
  version         integer not null default 0,
  request_key     uuid not null unique,
  check ((organisation_id is null) = (source is not null)),
  check (state <> 'PUBLISHED' or published_at is not null)
);
comment on column reports.examples.failed is 'what did not work; for members only unless released';
comment on column reports.examples.answer is 'the words with which the office sent it back';
create index examples_published on reports.examples (id desc) where state = 'PUBLISHED';
create index examples_by_organisation on reports.examples (organisation_id, id desc);
create index examples_sent on reports.examples (sent_at, id) where state = 'SENT';
create index examples_by_author on reports.examples (author_id);
create index examples_by_changer on reports.examples (changed_by);

-- How an example read before it was changed.
create table reports.example_versions (
  id          bigint generated always as identity primary key,
  example_id  bigint not null references reports.examples,
  number      integer not null,
  title       text not null,
  problem     text not null,
  done        text not null,
  effect      text not null,
  cost        text not null,
  failed      text not null,
  written_by  bigint not null references core.affiliations,
  written_at  timestamptz not null,
  unique (example_id, number)
);
comment on table reports.example_versions is 'append-only: how examples read before they were changed';
create index example_versions_by_writer on reports.example_versions (written_by);

-- Who took over what from whom: an example has at most one origin, so that the way it spread is a tree.
create table reports.example_adoptions (
  id              bigint generated always as identity primary key,
  example_id      bigint not null references reports.examples,
  organisation_id bigint not null references core.organisations,
  own_id          bigint references reports.examples,
  words           text not null,
  adopted_by      bigint not null references core.affiliations,
  adopted_at      timestamptz not null,
  withdrawn_at    timestamptz,
  request_key     uuid not null unique,
  check (own_id <> example_id)
);
create unique index example_adoptions_once on reports.example_adoptions (example_id, organisation_id)
  where withdrawn_at is null;
create unique index example_adoptions_one_origin on reports.example_adoptions (own_id) where withdrawn_at is null;
create index example_adoptions_by_organisation on reports.example_adoptions (organisation_id);
create index example_adoptions_by_person on reports.example_adoptions (adopted_by);
