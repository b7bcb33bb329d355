-- Who was reminded of a ballot that nobody had answered for them (D2): each step once for each
-- moment of closing, whoever runs the job and however often; a prolonged ballot reminds anew.
create table core.ballot_reminders (
  ballot_id   bigint not null,
  person_id   bigint not null references core.people,
  step        text not null,
  closes_at   timestamptz not null,
  by_digest   boolean not null,
  reminded_at timestamptz not null,
  primary key (ballot_id, person_id, step, closes_at)
);
create index ballot_reminders_of_person on core.ballot_reminders (person_id);
