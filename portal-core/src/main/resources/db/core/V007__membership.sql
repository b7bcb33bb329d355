-- How an organisation becomes a member, stays one and leaves (A7). The case holds what is known of the organisation and of those who
-- wrote for it; what happened is appended step by step and never overwritten.

create table core.membership_cases (
  id                   bigint generated always as identity primary key,
  organisation_id      bigint references core.organisations,
  organisation_name    text collate "sv-x-icu" not null,
  period_id            bigint references core.membership_periods,
  next_action_on       date,
  last_contact_on      date not null,
  keep_consent         boolean not null default false,
  language             text not null default 'sv',
  sender_name          text,
  sender_role          text,
  sender_email         text,
  message              text,
  political_name       text,
  political_email      text,
  administrative_name  text,
  administrative_email text,
  decision_name        text,
  decision_sha256      text,
  decision_bytes       bigint,
  decision_media_type  text,
  erased_on            date
);
create index membership_cases_by_name on core.membership_cases (organisation_name, id);
create index membership_cases_by_organisation on core.membership_cases (organisation_id);
create index membership_cases_by_last_contact on core.membership_cases (last_contact_on) where erased_on is null;

create table core.membership_steps (
  id                 bigint generated always as identity primary key,
  membership_case_id bigint not null references core.membership_cases,
  act                text not null,
  state              text,
  day                date not null,
  last_day           date,
  minute             text,
  taken_at           timestamptz not null,
  affiliation_id     bigint references core.affiliations,
  request_key        uuid not null unique,
  check (last_day >= day)
);
comment on table core.membership_steps is 'append-only: the history of a membership, from interest to notice';
create index membership_steps_by_case on core.membership_steps (membership_case_id, id desc);
create index membership_states_by_case on core.membership_steps (membership_case_id, day, id) where state is not null;

-- Free text may name people, so it lies beside the history and can be erased.
create table core.membership_notes (
  step_id bigint primary key references core.membership_steps,
  text    text not null
);

-- Those who were members before the portal kept book of how they became it.
insert into core.membership_cases (organisation_id, organisation_name, period_id, last_contact_on)
  select organisation.id, organisation.name, period.id, period.valid_from
  from core.membership_periods period join core.organisations organisation on organisation.id = period.organisation_id
  order by period.id;
insert into core.membership_steps (membership_case_id, act, state, day, taken_at, request_key)
  select found.id, 'ENROL', 'MEMBER', period.valid_from, timestamptz 'epoch', gen_random_uuid()
  from core.membership_cases found join core.membership_periods period on period.id = found.period_id order by found.id;
insert into core.membership_steps (membership_case_id, act, state, day, last_day, taken_at, request_key)
  select found.id, 'GIVE_NOTICE', 'NOTICE', period.valid_to, period.valid_to, timestamptz 'epoch', gen_random_uuid()
  from core.membership_cases found join core.membership_periods period on period.id = found.period_id
  where period.valid_to is not null order by found.id;
