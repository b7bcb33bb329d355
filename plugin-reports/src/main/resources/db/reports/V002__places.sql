-- Place assessments (Platskompassen): an instrument with its themes and scale, an assessment of a place in a space, and what
-- those said who took part. An answer names nobody: no person, no address of the net, and its time by the hour only.

create table reports.place_versions (
  id                 bigint generated always as identity primary key,
  key                text not null unique,
  name               text collate "sv-x-icu" not null,
  name_english       text not null,
  lowest             integer not null check (lowest >= 0),
  highest            integer not null check (highest > lowest and highest <= 10),
  low_words          text not null,
  low_words_english  text not null,
  high_words         text not null,
  high_words_english text not null,
  demo               boolean not null default false
);
comment on table reports.place_versions is 'append-only: an instrument as it was when people answered by it; other words are another version';

create table reports.place_themes (
  id               bigint generated always as identity primary key,
  version_id       bigint not null references reports.place_versions,
  number           integer not null check (number > 0),
  name             text not null,
  name_english     text not null,
  question         text not null,
  question_english text not null,
  unique (version_id, number)
);
comment on table reports.place_themes is 'append-only: the themes of an instrument, with the words that people answered to';

create table reports.place_assessments (
  id          bigint generated always as identity primary key,
  space_id    bigint not null references core.spaces,
  occasion_id bigint references core.occasions,
  version_id  bigint not null references reports.place_versions,
  place       text collate "sv-x-icu" not null,
  round       text not null,
  mode        text not null,
  code        text unique,
  set_up_by   bigint references core.affiliations,
  set_up_at   timestamptz not null,
  opened_at   timestamptz,
  closes_at   timestamptz check (closes_at > opened_at),
  closed_at   timestamptz,
  request_key uuid not null unique
);
create index place_assessments_of_space on reports.place_assessments (space_id, id desc);
create index place_assessments_by_occasion on reports.place_assessments (occasion_id);
create index place_assessments_by_version on reports.place_assessments (version_id);
create index place_assessments_by_setter on reports.place_assessments (set_up_by);

create table reports.place_sheets (
  id               bigint generated always as identity primary key,
  assessment_id    bigint not null references reports.place_assessments,
  respondent_group text,
  paper            boolean not null,
  token_hash       text unique,
  begun_hour       timestamptz not null,
  sent_hour        timestamptz,
  counted          boolean not null,
  check (sent_hour is null or token_hash is null)
);
comment on column reports.place_sheets.token_hash is 'of the phone that still answers; gone when the sheet is sent';
create index place_sheets_of_assessment on reports.place_sheets (assessment_id, sent_hour);
create index place_sheets_waiting on reports.place_sheets (begun_hour) where sent_hour is null;

create table reports.place_scores (
  id       bigint generated always as identity primary key,
  sheet_id bigint not null references reports.place_sheets,
  theme_id bigint not null references reports.place_themes,
  score    integer,
  unique (sheet_id, theme_id)
);
create index place_scores_by_theme on reports.place_scores (theme_id);

create table reports.place_notes (
  id       bigint generated always as identity primary key,
  sheet_id bigint not null references reports.place_sheets,
  theme_id bigint not null references reports.place_themes,
  kind     text not null,
  text     text not null,
  showing  text not null,
  unique (sheet_id, theme_id, kind)
);
create index place_notes_by_theme on reports.place_notes (theme_id);

-- Which phones have sent, so that each sends once. Nothing leads from here to what was sent.
create table reports.sent_phones (
  token_hash    text primary key,
  assessment_id bigint not null references reports.place_assessments
);
create index sent_phones_of_assessment on reports.sent_phones (assessment_id);
