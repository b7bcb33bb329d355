-- What comes out of meetings: signed minutes as a file, and a word to somebody where none were written.
create table core.kept_minutes (
  minutes_id bigint primary key references core.meeting_minutes,
  file_id    bigint not null unique references core.files,
  kept_at    timestamptz not null
);
comment on table core.kept_minutes is 'append-only: which file signed minutes became';

create table core.missing_summaries (
  occasion_id bigint primary key references core.occasions,
  task_id     bigint unique references core.tasks,
  noticed_at  timestamptz not null
);
comment on table core.missing_summaries is 'append-only: of which meeting without minutes somebody was told; without a task it waits for the coordinator';
