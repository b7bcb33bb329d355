-- What somebody asks the network: first a few who may know, after three working days a group. The best answer is kept.
create table themegroups.questions (
  id            bigint generated always as identity primary key,
  title         text not null,
  text          text not null,
  html          text not null,
  author_id     bigint not null references core.affiliations,
  hidden        boolean not null,
  space_id      bigint not null references core.spaces,
  written_at    timestamptz not null,
  asked_at      timestamptz,
  goes_at       timestamptz,
  discussion_id bigint unique references core.discussions,
  closed_at     timestamptz,
  request_key   uuid not null unique,
  check ((asked_at is null) = (goes_at is null))
);
create index questions_by_author on themegroups.questions (author_id, id desc);
create index questions_going on themegroups.questions (goes_at, id)
  where asked_at is not null and discussion_id is null and closed_at is null;
create index questions_open on themegroups.questions (id desc) where asked_at is not null and closed_at is null;

create table themegroups.question_tags (
  question_id bigint not null references themegroups.questions,
  tag         text not null,
  primary key (question_id, tag)
);

-- Whom a question went to; nobody gets more than two in seven days.
create table themegroups.question_routes (
  id             bigint generated always as identity primary key,
  question_id    bigint not null references themegroups.questions,
  affiliation_id bigint not null references core.affiliations,
  asked_at       timestamptz not null,
  outcome        text check (outcome in ('ANSWERED', 'NOT_ME', 'SOMEBODY_ELSE')),
  answered_at    timestamptz,
  hint           text,
  unique (question_id, affiliation_id),
  check ((outcome is null) = (answered_at is null))
);
create index question_routes_by_affiliation on themegroups.question_routes (affiliation_id, asked_at desc);

create table themegroups.question_answers (
  id          bigint generated always as identity primary key,
  question_id bigint not null references themegroups.questions,
  author_id   bigint not null references core.affiliations,
  text        text not null,
  html        text not null,
  written_at  timestamptz not null,
  best        boolean not null,
  request_key uuid not null unique
);
create index question_answers_of_question on themegroups.question_answers (question_id, id);
create index question_answers_by_author on themegroups.question_answers (author_id);
create unique index question_answers_best on themegroups.question_answers (question_id) where best;

-- The library: what was asked, the answer and who gave it; who asked is not kept here.
create table themegroups.kept_answers (
  id           bigint generated always as identity primary key,
  question     text not null,
  text         text not null,
  html         text not null,
  author_id    bigint not null references core.affiliations,
  answer_id    bigint unique references themegroups.question_answers,
  post_id      bigint unique references core.posts,
  answered_at  timestamptz not null,
  kept_at      timestamptz not null,
  kept_by      bigint not null references core.affiliations,
  corrected_at timestamptz
);
create index kept_answers_by_author on themegroups.kept_answers (author_id);

create table themegroups.kept_answer_tags (
  kept_answer_id bigint not null references themegroups.kept_answers,
  tag            text not null,
  primary key (kept_answer_id, tag)
);
create index kept_answer_tags_by_tag on themegroups.kept_answer_tags (tag, kept_answer_id);
