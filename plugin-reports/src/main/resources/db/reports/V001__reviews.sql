-- The peer reviews. Each has two spaces of the core: one for host and team, and the team's own.

create table reports.peer_reviews (
  id               bigint generated always as identity primary key,
  space_id         bigint not null unique references core.spaces,
  team_space_id    bigint not null unique references core.spaces,
  key              text not null unique,
  title            text not null,
  host_id          bigint not null references core.organisations,
  theme            text,
  state            text not null,
  requested_on     date not null,
  visit_from       date,
  visit_to         date,
  draft_on         date,
  fact_check_until date,
  final_on         date,
  follow_up_on     date,
  check (visit_to >= visit_from)
);
create index peer_reviews_by_request on reports.peer_reviews (requested_on desc, id desc);
create index peer_reviews_by_host on reports.peer_reviews (host_id);

create table reports.guiding_questions (
  id        bigint generated always as identity primary key,
  review_id bigint not null references reports.peer_reviews,
  number    integer not null check (number > 0),
  text      text not null,
  unique (review_id, number)
);
