-- Everything that was ever answered to a poll is kept; of one voice the last answer counts. What was answered so far is one
-- answer of each voice, for the organisation of its affiliation.
alter table core.poll_answers rename to poll_answers_before;
alter table core.poll_answers_before rename constraint poll_answers_pkey to poll_answers_before_pkey;
alter sequence core.poll_answers_id_seq rename to poll_answers_before_id_seq;
drop index core.poll_answers_by_affiliation;

create table core.poll_answers (
  id              bigint generated always as identity primary key,
  poll_id         bigint not null references core.polls,
  affiliation_id  bigint not null references core.affiliations,
  organisation_id bigint not null references core.organisations,
  entered_by      bigint references core.affiliations,
  answered_at     timestamptz not null
);
create index poll_answers_by_poll on core.poll_answers (poll_id, organisation_id, id);
create index poll_answers_by_affiliation on core.poll_answers (affiliation_id);
comment on table core.poll_answers is 'append-only: all answers are kept; of one voice the last one counts';

create table core.poll_choices (
  id        bigint generated always as identity primary key,
  answer_id bigint not null references core.poll_answers,
  time_id   bigint not null references core.poll_times,
  choice    text not null check (choice in ('YES', 'IF_NEEDED', 'NO')),
  unique (answer_id, time_id)
);
comment on table core.poll_choices is 'append-only: what an answer said about each time';

insert into core.poll_answers (poll_id, affiliation_id, organisation_id, answered_at)
  select proposed.poll_id, earlier.affiliation_id, affiliation.organisation_id, max(earlier.answered_at)
  from core.poll_answers_before earlier
  join core.poll_times proposed on proposed.id = earlier.time_id
  join core.affiliations affiliation on affiliation.id = earlier.affiliation_id
  group by proposed.poll_id, earlier.affiliation_id, affiliation.organisation_id
  order by max(earlier.answered_at), max(earlier.id);

insert into core.poll_choices (answer_id, time_id, choice)
  select answer.id, earlier.time_id, earlier.choice
  from core.poll_answers_before earlier
  join core.poll_times proposed on proposed.id = earlier.time_id
  join core.poll_answers answer on answer.poll_id = proposed.poll_id and answer.affiliation_id = earlier.affiliation_id
  order by earlier.id;

drop table core.poll_answers_before;

-- Whether those who are asked are written to. Of the polls so far nobody knows; most were told by letter.
alter table core.polls add letters boolean not null default true;
alter table core.polls alter letters drop default;
