-- Polls remind like ballots: one register of who was reminded of what, each step once for each moment of closing.
alter table core.ballot_reminders rename to question_reminders;
alter table core.question_reminders rename column ballot_id to question_id;
alter table core.question_reminders add kind text not null default 'BALLOT' check (kind in ('BALLOT', 'POLL'));
alter table core.question_reminders alter kind drop default;
alter table core.question_reminders drop constraint ballot_reminders_pkey;
alter table core.question_reminders add primary key (kind, question_id, person_id, step, closes_at);
alter index core.ballot_reminders_of_person rename to question_reminders_of_person;
create index question_reminders_closing on core.question_reminders (closes_at);
update core.jobs set name = 'core.question-reminders' where name = 'core.ballot-reminders';
