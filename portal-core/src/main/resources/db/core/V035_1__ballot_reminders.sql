-- Who was reminded of a ballot that nobody had answered for them (D2): each step once, whoever runs the job and however often.
create table core.ballot_reminders (
  ballot_id   bigint not null,
  person_id   bigint not null references core.people,
  step        text not null,
  by_digest   boolean not null,
  reminded_at timestamptz not null,
  primary key (ballot_id, person_id, step)
);
create index ballot_reminders_of_person on core.ballot_reminders (person_id);
