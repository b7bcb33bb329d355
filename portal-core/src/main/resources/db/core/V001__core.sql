-- The core's tables. Times are UTC, days are those of Stockholm, "valid_to" is the last valid day. Names sort in Swedish.

create table core.organisations (
  id           bigint generated always as identity primary key,
  name         text collate "sv-x-icu" not null,
  kind         text not null,
  address      text not null unique,
  county_code  text
);
create index organisations_by_name on core.organisations (name);

create table core.population_figures (
  id              bigint generated always as identity primary key,
  organisation_id bigint not null references core.organisations,
  counted_on      date not null,
  inhabitants     integer not null check (inhabitants >= 0),
  unique (organisation_id, counted_on)
);

create table core.membership_periods (
  id              bigint generated always as identity primary key,
  organisation_id bigint not null references core.organisations,
  valid_from      date not null,
  valid_to        date,
  check (valid_to >= valid_from)
);
create index membership_periods_by_organisation on core.membership_periods (organisation_id);

create table core.people (
  id            bigint generated always as identity primary key,
  given_name    text collate "sv-x-icu" not null,
  family_name   text collate "sv-x-icu" not null,
  email         text not null unique check (email = lower(email)),
  language      text not null default 'sv',
  password_hash text
);

create table core.affiliations (
  id              bigint generated always as identity primary key,
  person_id       bigint not null references core.people,
  organisation_id bigint not null references core.organisations,
  capacity        text not null,
  title           text not null,
  valid_from      date not null,
  valid_to        date,
  check (valid_to >= valid_from)
);
create index affiliations_by_person on core.affiliations (person_id);
create index affiliations_by_organisation on core.affiliations (organisation_id);

create table core.contact_roles (
  id             bigint generated always as identity primary key,
  affiliation_id bigint not null references core.affiliations,
  kind           text not null,
  valid_from     date not null,
  valid_to       date,
  check (valid_to >= valid_from)
);
create index contact_roles_by_affiliation on core.contact_roles (affiliation_id);

create table core.spaces (
  id            bigint generated always as identity primary key,
  owner         text not null,
  path          text not null unique,
  name          text collate "sv-x-icu" not null,
  name_english  text,
  visibility    text not null,
  joining       text not null,
  readers_reply boolean not null default false,
  closed_on     date
);

create table core.seats (
  id             bigint generated always as identity primary key,
  space_id       bigint not null references core.spaces,
  affiliation_id bigint not null references core.affiliations,
  role           text not null,
  valid_from     date not null,
  valid_to       date,
  check (valid_to >= valid_from)
);
create index seats_by_space on core.seats (space_id);
create index seats_by_affiliation on core.seats (affiliation_id);

create table core.seat_requests (
  id             bigint generated always as identity primary key,
  space_id       bigint not null references core.spaces,
  affiliation_id bigint not null references core.affiliations,
  message        text not null,
  asked_at       timestamptz not null,
  answered_at    timestamptz,
  answered_by_id bigint references core.affiliations,
  granted        boolean
);
create unique index seat_requests_open on core.seat_requests (space_id, affiliation_id) where answered_at is null;

create table core.seasons (
  id           bigint generated always as identity primary key,
  key          text not null unique,
  kind         text not null,
  parent_id    bigint references core.seasons,
  name         text not null,
  name_english text,
  valid_from   date not null,
  valid_to     date,
  check (valid_to >= valid_from)
);

create table core.activations (
  id        bigint generated always as identity primary key,
  plugin    text not null,
  season_id bigint not null references core.seasons,
  space_id  bigint references core.spaces,
  state     text not null,
  version   integer not null default 0,
  unique nulls not distinct (plugin, season_id, space_id)
);

create table core.activation_changes (
  id         bigint generated always as identity primary key,
  plugin     text not null,
  season_id  bigint not null references core.seasons,
  from_state text,
  to_state   text,
  changed_at timestamptz not null,
  changed_by_id bigint not null references core.affiliations,
  undone     boolean not null default false
);

create table core.discussions (
  id           bigint generated always as identity primary key,
  space_id     bigint not null references core.spaces,
  title        text not null,
  state        text not null,
  author_id    bigint not null references core.affiliations,
  started_at   timestamptz not null,
  last_post_at timestamptz not null,
  last_author_id bigint not null references core.affiliations,
  posts        integer not null,
  request_key  uuid not null unique
);
create index discussions_by_space on core.discussions (space_id, last_post_at desc, id desc);
create index discussions_by_time on core.discussions (last_post_at desc, id desc);

create table core.posts (
  id            bigint generated always as identity primary key,
  discussion_id bigint not null references core.discussions,
  number        integer not null,
  author_id     bigint not null references core.affiliations,
  written_at    timestamptz not null,
  text          text not null,
  html          text not null,
  request_key   uuid not null unique,
  unique (discussion_id, number)
);

create table core.read_marks (
  person_id     bigint not null references core.people,
  discussion_id bigint not null references core.discussions,
  last_number   integer not null,
  primary key (person_id, discussion_id)
);

create table core.files (
  id         bigint generated always as identity primary key,
  space_id   bigint not null references core.spaces,
  name       text not null,
  status     text not null,
  changed_at timestamptz not null
);
create index files_by_space on core.files (space_id, changed_at desc, id desc);

create table core.file_versions (
  id          bigint generated always as identity primary key,
  file_id     bigint not null references core.files,
  number      integer not null,
  sha256      text not null,
  bytes       bigint not null,
  media_type  text not null,
  author_id   bigint not null references core.affiliations,
  uploaded_at timestamptz not null,
  unique (file_id, number)
);

-- Files that were sent with a form that could not be accepted yet; they belong to one person and wait for the next try.
create table core.file_drafts (
  id          uuid primary key,
  person_id   bigint not null references core.people,
  name        text not null,
  sha256      text not null,
  bytes       bigint not null,
  media_type  text not null,
  uploaded_at timestamptz not null
);

create table core.attachments (
  post_id         bigint not null references core.posts,
  file_version_id bigint not null references core.file_versions,
  primary key (post_id, file_version_id)
);

create table core.occasions (
  id          bigint generated always as identity primary key,
  key         text not null unique,
  owner       text not null,
  space_id    bigint references core.spaces,
  title       text not null,
  kind        text not null,
  first_day   date not null,
  last_day    date not null,
  start_time  time,
  end_time    time,
  precision   text not null,
  place       text,
  mode        text,
  status      text not null,
  audience    text not null,
  part        integer,
  capacity    integer,
  registered  integer not null default 0,
  waiting     integer not null default 0,
  check (last_day >= first_day)
);
create index occasions_by_day on core.occasions (first_day, id);
create index occasions_by_space on core.occasions (space_id, first_day);

create table core.facts (
  id         bigint generated always as identity primary key,
  kind       text not null,
  subject    bigint not null,
  space_id   bigint,
  actor_id   bigint,
  told_at    timestamptz not null
);
comment on table core.facts is 'append-only: the outbox that notices, digests and search read';

create table core.audit_entries (
  id            bigint generated always as identity primary key,
  recorded_at   timestamptz not null,
  act           text not null,
  actor_id      bigint,
  affiliation_id bigint,
  subject       text not null,
  before        text,
  after         text,
  previous_hash text not null,
  hash          text not null
);
comment on table core.audit_entries is 'append-only: each entry carries the hash of the one before';

create table core.fault_reports (
  id          bigint generated always as identity primary key,
  reported_at timestamptz not null,
  address     text not null,
  message     text not null,
  reply_to    text
);

create table core.stored_pages (
  owner     text not null,
  page      integer not null,
  kind      text not null,
  data      bytea not null,
  stored_at timestamptz not null,
  primary key (owner, page)
);
create index stored_pages_by_time on core.stored_pages (stored_at);

create table core.demo_imports (
  id       bigint generated always as identity primary key,
  base_day date not null
);
