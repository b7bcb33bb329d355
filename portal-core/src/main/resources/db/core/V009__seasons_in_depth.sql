-- Switches of one space, a tail after a season's end, what the kinds of spaces permit, and the turn from season to season.

alter table core.activations add column open_until date;
comment on column core.activations.open_until is 'the last day on which the state still holds after the season has ended';
create index activations_by_season on core.activations (season_id);
create index activations_by_space on core.activations (space_id);
create index activations_with_tail on core.activations (open_until) where open_until is not null;
create index seasons_by_parent on core.seasons (parent_id);

alter table core.activation_changes
  add column space_id bigint references core.spaces,
  add column from_open_until date,
  add column to_open_until date;

create index spaces_by_owner on core.spaces (owner, path);

-- What a convenor may switch in the spaces of a plugin; a part without a rule is always on.
create table core.package_rules (
  id      bigint generated always as identity primary key,
  owner   text not null,
  part    text not null,
  choice  text not null,
  version integer not null default 0,
  unique (owner, part)
);
insert into core.package_rules (owner, part, choice) values
  ('themegroups', 'discussions', 'FORCED'),
  ('themegroups', 'files', 'ON'),
  ('themegroups', 'meetings', 'ON'),
  ('themegroups', 'seats', 'FORCED'),
  ('crossingborders', 'discussions', 'ON'),
  ('crossingborders', 'files', 'ON'),
  ('crossingborders', 'meetings', 'FORCED'),
  ('crossingborders', 'seats', 'ON'),
  ('reports', 'discussions', 'FORCED'),
  ('reports', 'files', 'FORCED'),
  ('reports', 'meetings', 'ON'),
  ('reports', 'seats', 'FORCED'),
  ('core', 'discussions', 'FORCED'),
  ('core', 'files', 'FORCED'),
  ('core', 'meetings', 'FORCED'),
  ('core', 'seats', 'FORCED');

create table core.part_switches (
  id       bigint generated always as identity primary key,
  space_id bigint not null references core.spaces,
  part     text not null,
  used     boolean not null,
  unique (space_id, part)
);

create table core.roll_overs (
  id             bigint generated always as identity primary key,
  from_season_id bigint not null references core.seasons,
  to_season_id   bigint not null references core.seasons,
  made_at        timestamptz not null,
  made_by_id     bigint not null references core.affiliations,
  undone_at      timestamptz
);

create table core.roll_over_steps (
  id           bigint generated always as identity primary key,
  roll_over_id bigint not null references core.roll_overs,
  kind         text not null,
  plugin       text,
  space_id     bigint references core.spaces,
  seat_id      bigint references core.seats,
  before       text,
  after        text
);
create index roll_over_steps_by_roll_over on core.roll_over_steps (roll_over_id, id);
