-- What is sent to many after seeing whom it reaches, and the proof that it was read. A draft is a row that nobody is told of.

create table core.announcements (
  id              bigint generated always as identity primary key,
  space_id        bigint references core.spaces,
  author_id       bigint not null references core.affiliations,
  subject         text,
  text            text,
  html            text,
  subject_english text,
  text_english    text,
  html_english    text,
  link            text,
  aim             text not null,
  capacities      text not null default '',
  proof           text not null,
  answer_by       date,
  required        boolean not null default false,
  shown           integer not null default 0,
  made_at         timestamptz not null,
  changed_at      timestamptz not null,
  sent_at         timestamptz,
  sent_by_id      bigint references core.affiliations,
  request_key     uuid not null unique,
  check ((subject is null) = (text is null) and (text is null) = (html is null)),
  check ((subject_english is null) = (text_english is null) and (text_english is null) = (html_english is null)),
  check (subject is not null or subject_english is not null),
  check ((sent_at is null) = (sent_by_id is null)),
  check ((space_id is null) = (aim not in ('SEATS', 'READERS')))
);
create index announcements_of_space on core.announcements (space_id, id);
create index announcements_owed on core.announcements (id) where proof <> 'NONE' and sent_at is not null;

create table core.announcement_organisations (
  announcement_id bigint not null references core.announcements,
  organisation_id bigint not null references core.organisations,
  primary key (announcement_id, organisation_id)
);

-- Whom it is for, one row a person, as it was shown before sending.
create table core.announcement_recipients (
  id              bigint generated always as identity primary key,
  announcement_id bigint not null references core.announcements,
  person_id       bigint not null references core.people,
  reach           text not null,
  opened_at       timestamptz,
  unique (announcement_id, person_id)
);
create index announcement_recipients_by_person on core.announcement_recipients (person_id, announcement_id);

-- Why somebody is among them: each affiliation by which the person is meant; change says what was new or gone when the list
-- was shown again.
create table core.announcement_grounds (
  id              bigint generated always as identity primary key,
  announcement_id bigint not null references core.announcements,
  affiliation_id  bigint not null references core.affiliations,
  ground          text not null,
  change          text,
  unique (announcement_id, affiliation_id, ground)
);
create index announcement_grounds_by_affiliation on core.announcement_grounds (affiliation_id);

-- One letter a person and round: round 0 is the announcement, later ones remind. A job writes the mails that are missing.
create table core.announcement_letters (
  id              bigint generated always as identity primary key,
  announcement_id bigint not null references core.announcements,
  person_id       bigint not null references core.people,
  round           integer not null check (round >= 0),
  mail_key        uuid not null unique,
  written_at      timestamptz,
  unique (announcement_id, person_id, round)
);
create index announcement_letters_waiting on core.announcement_letters (id) where written_at is null;
create index announcement_letters_by_person on core.announcement_letters (person_id);

create table core.announcement_rounds (
  id              bigint generated always as identity primary key,
  announcement_id bigint not null references core.announcements,
  round           integer not null check (round > 0),
  letters         integer not null,
  made_at         timestamptz not null,
  made_by_id      bigint not null references core.affiliations,
  request_key     uuid not null unique,
  unique (announcement_id, round)
);

create table core.announcement_receipts (
  id              bigint generated always as identity primary key,
  announcement_id bigint not null references core.announcements,
  organisation_id bigint not null references core.organisations,
  affiliation_id  bigint not null references core.affiliations,
  whole           boolean not null,
  by_link         boolean not null,
  confirmed_at    timestamptz not null
);
create unique index announcement_receipts_of_organisation on core.announcement_receipts (announcement_id, organisation_id)
  where whole;
create unique index announcement_receipts_of_person on core.announcement_receipts (announcement_id, affiliation_id)
  where not whole;
comment on table core.announcement_receipts is
  'append-only: who said on which day for which organisation that an announcement was read and understood';
