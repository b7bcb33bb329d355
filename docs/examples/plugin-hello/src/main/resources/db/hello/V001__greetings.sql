-- What people say hello with. The author is emptied when a person is forgotten; the greeting stays.

create table hello.greetings (
  id          bigint generated always as identity primary key,
  author_id   bigint references core.affiliations,
  text        text not null,
  written_at  timestamptz not null,
  request_key uuid not null unique
);
create index greetings_by_author on hello.greetings (author_id);
