-- Where a discussion has lived: by these rows its old address leads on, and it can be moved back.
create table core.discussion_moves (
  id            bigint generated always as identity primary key,
  discussion_id bigint not null references core.discussions,
  from_space_id bigint not null references core.spaces,
  to_space_id   bigint not null references core.spaces,
  moved_by_id   bigint not null references core.affiliations,
  moved_at      timestamptz not null
);
comment on table core.discussion_moves is 'append-only: from which space to which, by whom and when';
create index discussion_moves_by_discussion on core.discussion_moves (discussion_id);
create index attachments_by_version on core.attachments (file_version_id);
