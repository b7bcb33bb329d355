-- What people do to a post and to a discussion after it was written: change, take back, hide with a reason, sum up, report.

-- Who changed a post last and when; marked says that readers are told. A post that is taken back or hidden has no words of its
-- own any more: they lie in core.post_versions, where search and archives do not look.
alter table core.posts
  add column edited_at     timestamptz,
  add column editor_id     bigint references core.affiliations,
  add column marked        boolean not null default false,
  add column hidden_at     timestamptz,
  add column hidden_by_id  bigint references core.affiliations,
  add column hidden_as     text,
  add column hidden_reason text;

create table core.post_versions (
  id         bigint generated always as identity primary key,
  post_id    bigint not null references core.posts,
  text       text not null,
  html       text not null,
  author_id  bigint not null references core.affiliations,
  written_at timestamptz not null
);
create index post_versions_by_post on core.post_versions (post_id, id);
comment on table core.post_versions is 'what posts said before they were changed, taken back or hidden, and who had written that when';

create table core.summaries (
  id            bigint generated always as identity primary key,
  discussion_id bigint not null references core.discussions,
  number        integer not null,
  text          text not null,
  author_id     bigint not null references core.affiliations,
  written_at    timestamptz not null,
  replaced_at   timestamptz,
  unique (discussion_id, number)
);
create unique index summaries_current on core.summaries (discussion_id) where replaced_at is null;

-- Long discussions are few; those without a summary are listed for whoever leads the space.
create index discussions_long on core.discussions (space_id, last_post_at desc) where posts > 15;

create table core.post_reports (
  id             bigint generated always as identity primary key,
  post_id        bigint not null references core.posts,
  reporter_id    bigint not null references core.affiliations,
  reason         text not null,
  reported_at    timestamptz not null,
  answered_at    timestamptz,
  answered_by_id bigint references core.affiliations,
  outcome        text,
  request_key    uuid not null unique,
  check ((answered_at is null) = (outcome is null))
);
create index post_reports_by_post on core.post_reports (post_id, id);
create index post_reports_open on core.post_reports (reported_at, id) where answered_at is null;
