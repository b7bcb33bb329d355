-- Fees by population (S-F4, S-F5): versions of the rule, the years that the annual meeting has decided, the notices of its
-- members, and that they are paid. What is decided is never changed: the application may only add to the first three.

create table core.fee_scales (
  id              bigint generated always as identity primary key,
  name            text not null unique,
  valid_from_year integer not null,
  base            numeric(12, 4) not null check (base >= 0),
  per_inhabitant  numeric(12, 4) not null check (per_inhabitant >= 0),
  minimum         numeric(12, 4) not null check (minimum >= 0),
  maximum         numeric(12, 4) not null,
  brackets        text not null,
  index_factor    numeric(12, 4) not null check (index_factor > 0),
  rounding        numeric(12, 4) not null check (rounding > 0),
  part_year       text not null check (part_year in ('STARTED_MONTHS', 'FULL_YEAR')),
  made_at         timestamptz not null,
  made_by_id      bigint references core.affiliations,
  check (maximum >= minimum)
);
comment on table core.fee_scales is 'append-only: a new year''s rule is a new version';

create table core.fee_years (
  fee_year     integer primary key,
  scale_id     bigint not null references core.fee_scales,
  decided_on   date not null,
  minute       text not null,
  due_on       date not null,
  frozen_at    timestamptz not null,
  frozen_by_id bigint references core.affiliations
);
comment on table core.fee_years is 'append-only: what the annual meeting has decided';

create table core.fee_notices (
  id              bigint generated always as identity primary key,
  fee_year        integer not null references core.fee_years,
  organisation_id bigint not null references core.organisations,
  scale_id        bigint not null references core.fee_scales,
  population      integer,
  counted_on      date,
  months          integer not null check (months between 1 and 12),
  raw             numeric(12, 2) not null,
  amount          numeric(12, 2) not null,
  reference       text not null unique,
  due_on          date not null,
  unique (fee_year, organisation_id)
);
comment on table core.fee_notices is 'append-only: neither a new rule nor a corrected population alters a notice';
create index fee_notices_by_organisation on core.fee_notices (organisation_id, fee_year);
create index fee_notices_by_due_day on core.fee_notices (due_on);

create table core.fee_payments (
  id           bigint generated always as identity primary key,
  notice_id    bigint not null references core.fee_notices,
  paid_on      date not null,
  marked_at    timestamptz not null,
  marked_by_id bigint references core.affiliations,
  undone       boolean not null default false
);
create unique index fee_payments_once on core.fee_payments (notice_id) where not undone;
