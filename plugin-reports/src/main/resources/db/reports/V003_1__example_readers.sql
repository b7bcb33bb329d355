-- Members read how an example stood in the library, never how it read before it came there; and the office can take the
-- words of an earlier version away, so that the table is not only added to any more.
alter table reports.example_versions
  add column published boolean not null default false,
  add column redacted text,
  add column redacted_at timestamptz,
  add column redacted_by bigint references core.affiliations,
  add check ((redacted is null) = (redacted_at is null) and (redacted is null) = (redacted_by is null));
comment on table reports.example_versions is 'how examples read before they were changed';
comment on column reports.example_versions.published is 'true when it was replaced while it stood in the library';
comment on column reports.example_versions.redacted is 'why its words were taken away';
create index example_versions_by_redactor on reports.example_versions (redacted_by);

-- What was open to all and was changed is for members until the office has looked.
alter table reports.examples add column waits_to_open boolean not null default false;
create index examples_waiting_to_open on reports.examples (id) where waits_to_open;
