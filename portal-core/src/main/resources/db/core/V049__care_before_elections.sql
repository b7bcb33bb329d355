-- Before an election posts about party politics are read a second time (N18): when, which posts, and what came of it.
create table core.care_periods (
  id            bigint generated always as identity primary key,
  reason        text not null check (reason <> ''),
  valid_from    date not null,
  valid_to      date not null check (valid_to >= valid_from),
  planned_at    timestamptz not null,
  planned_by_id bigint not null references core.affiliations,
  exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);
create index care_periods_by_planner on core.care_periods (planned_by_id);

-- Each post is looked at once in a period, however many mark it.
create table core.care_marks (
  id            bigint generated always as identity primary key,
  post_id       bigint not null references core.posts,
  period_id     bigint not null references core.care_periods,
  marked_by_id  bigint not null references core.affiliations,
  marked_at     timestamptz not null,
  settled_at    timestamptz,
  settled_by_id bigint references core.affiliations,
  outcome       text check (outcome in ('FINE', 'HIDDEN', 'ASKED', 'WITHDRAWN')),
  unique (post_id, period_id),
  check ((settled_at is null) = (outcome is null))
);
create index care_marks_open on core.care_marks (marked_at, id) where settled_at is null;
create index care_marks_by_period on core.care_marks (period_id);
create index care_marks_by_marker on core.care_marks (marked_by_id);
create index care_marks_by_settler on core.care_marks (settled_by_id);
