-- The register of decisions of every space (D4): numbered in its space and year without gaps, with who sees to it, until when,
-- and when it is looked at again. What a decision said before it was changed stays.
create table core.decisions (
  id              bigint generated always as identity primary key,
  space_id        bigint not null references core.spaces,
  register_year   integer not null,
  register_number integer not null,
  title           text not null collate "sv-x-icu",
  text            text not null,
  html            text not null,
  decided_on      date not null,
  responsible_id  bigint references core.affiliations,
  due             date,
  review_on       date,
  source          text not null default 'NONE',
  source_id       bigint,
  source_address  text,
  state           text not null default 'OPEN',
  note            text,
  ended_at        timestamptz,
  ended_by        bigint references core.affiliations,
  made_at         timestamptz not null,
  made_by         bigint not null references core.affiliations,
  changed_at      timestamptz,
  changed_by      bigint references core.affiliations,
  settled_at      timestamptz,
  marked          boolean not null default false,
  version         integer not null default 0,
  request_key     uuid not null unique,
  unique (space_id, register_year, register_number),
  check ((source = 'NONE') = (source_id is null)),
  check ((state = 'OPEN') = (ended_at is null))
);
create index decisions_of_space on core.decisions (space_id, decided_on desc, id desc);
create index decisions_by_day on core.decisions (decided_on desc, id desc);
create index decisions_of_source on core.decisions (source, source_id) where source_id is not null;
create index decisions_held on core.decisions (responsible_id) where state = 'OPEN';
create index decisions_due on core.decisions (due) where state = 'OPEN';
create index decisions_reviewed on core.decisions (review_on) where review_on is not null and state <> 'WITHDRAWN';
comment on column core.decisions.settled_at is 'when the minutes that hold it were signed; from then on every change is marked';

create table core.decision_versions (
  id             bigint generated always as identity primary key,
  decision_id    bigint not null references core.decisions,
  title          text not null,
  text           text not null,
  html           text not null,
  decided_on     date not null,
  responsible_id bigint references core.affiliations,
  due            date,
  review_on      date,
  written_at     timestamptz not null,
  written_by     bigint not null references core.affiliations,
  marked         boolean not null
);
create index decision_versions_of_decision on core.decision_versions (decision_id, id desc);
comment on table core.decision_versions is 'what decisions said before they were changed, who had written that when, and whether the change is marked';

insert into core.package_rules (owner, part, choice) values
  ('themegroups', 'decisions', 'ON'),
  ('crossingborders', 'decisions', 'ON'),
  ('reports', 'decisions', 'ON'),
  ('core', 'decisions', 'FORCED');
