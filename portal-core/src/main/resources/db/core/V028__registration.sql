-- Who comes to an occasion: its rules, its own questions, registrations with a waiting list, and the reminders that were sent.
-- Whoever changes something about the seats of an occasion locks the row of the occasion first.
create table core.registration_rules (
  occasion_id                bigint primary key references core.occasions,
  opens_at                   timestamptz,
  closes_at                  timestamptz,
  seats_on_site              integer check (seats_on_site >= 0),
  seats_remote               integer check (seats_remote >= 0),
  per_organisation           integer check (per_organisation > 0),
  elected_per_organisation   integer check (elected_per_organisation > 0),
  officials_per_organisation integer check (officials_per_organisation > 0),
  entrance                   text not null check (entrance in ('PUBLIC', 'MEMBERS', 'ON_REQUEST', 'SPACE')),
  offer_hours                integer not null check (offer_hours between 1 and 336),
  list                       text not null check (list in ('HIDDEN', 'PARTICIPANTS', 'PUBLIC')),
  months_kept                integer not null check (months_kept between 1 and 120),
  reminders                  text not null,
  opening_told               boolean not null default false,
  dated_at                   timestamptz,
  host_told_for              date,
  check (closes_at is null or opens_at is null or closes_at > opens_at)
);
comment on column core.registration_rules.dated_at is 'when the occasion was moved: what was due before is not sent any more';
comment on column core.registration_rules.host_told_for is 'the first day of the occasion as it was when its organisers got the list';
create index registration_rules_unopened on core.registration_rules (opens_at) where not opening_told;

create table core.registration_fields (
  id            bigint generated always as identity primary key,
  occasion_id   bigint not null references core.registration_rules,
  position      integer not null,
  kind          text not null check (kind in ('TEXT', 'CHOICE', 'YES_NO', 'NEEDS')),
  label         text not null,
  label_english text,
  choices       text,
  required      boolean not null,
  dropped       boolean not null default false
);
comment on column core.registration_fields.choices is 'one to a line';
create index registration_fields_by_occasion on core.registration_fields (occasion_id, position);

create table core.registrations (
  id              bigint generated always as identity primary key,
  occasion_id     bigint not null references core.registration_rules,
  person_id       bigint references core.people,
  affiliation_id  bigint references core.affiliations,
  organisation_id bigint references core.organisations,
  capacity        text,
  name            text,
  email           text,
  language        text not null,
  mode            text not null check (mode in ('ON_SITE', 'REMOTE')),
  state           text not null check (state in
                    ('UNCONFIRMED', 'ASKED', 'WAITING', 'OFFERED', 'REGISTERED', 'CANCELLED', 'DECLINED', 'EXPIRED')),
  turn            bigint,
  offered_until   timestamptz,
  listed          boolean not null,
  reminded        boolean not null,
  made_at         timestamptz not null,
  made_by_id      bigint references core.affiliations,
  ended_at        timestamptz,
  request_key     uuid not null,
  check ((ended_at is not null) = (state in ('CANCELLED', 'DECLINED', 'EXPIRED'))),
  check ((turn is not null) = (state = 'WAITING')),
  check ((offered_until is not null) = (state = 'OFFERED'))
);
comment on column core.registrations.name is 'of somebody without an account, as is the address; both go with the retention';
comment on column core.registrations.made_by_id is 'the contact who registered a colleague; null for oneself';
create unique index registrations_of_person on core.registrations (occasion_id, person_id)
  where ended_at is null and person_id is not null;
create unique index registrations_of_address on core.registrations (occasion_id, email)
  where ended_at is null and email is not null;
create index registrations_by_state on core.registrations (occasion_id, state, mode, turn);
create index registrations_by_person on core.registrations (person_id, occasion_id) where person_id is not null;
create index registrations_by_key on core.registrations (request_key);
create index registrations_offered on core.registrations (offered_until) where state = 'OFFERED';
create index registrations_waiting on core.registrations (occasion_id) where state = 'WAITING';
create index registrations_asked on core.registrations (occasion_id) where state = 'ASKED';
create index registrations_unconfirmed on core.registrations (made_at) where state = 'UNCONFIRMED';

create table core.registration_answers (
  id              bigint generated always as identity primary key,
  registration_id bigint not null references core.registrations on delete cascade,
  field_id        bigint not null references core.registration_fields,
  value           text not null,
  unique (registration_id, field_id)
);
create index registration_answers_by_field on core.registration_answers (field_id);

create table core.registration_steps (
  id              bigint generated always as identity primary key,
  registration_id bigint not null references core.registrations on delete cascade,
  act             text not null,
  taken_at        timestamptz not null,
  actor_id        bigint references core.affiliations,
  reason          text
);
comment on column core.registration_steps.actor_id is 'null for the person by a link, and for what the portal does by itself';
create index registration_steps_by_registration on core.registration_steps (registration_id, id);

create table core.registration_reminders (
  id              bigint generated always as identity primary key,
  registration_id bigint not null references core.registrations on delete cascade,
  kind            text not null,
  day             date not null,
  sent_at         timestamptz not null,
  unique (registration_id, kind, day)
);
comment on column core.registration_reminders.day is 'the first day of the occasion as it was: a moved one is reminded of again';
