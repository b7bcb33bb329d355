-- After a general election the contacts of each organisation confirm or end the roles of its politicians (N18).
-- The second Sunday of September every fourth year; a row is added for the next one.
create table core.elections (
  id      bigint generated always as identity primary key,
  held_on date not null unique
);
insert into core.elections (held_on)
values (date '2026-09-13'), (date '2030-09-08'), (date '2034-09-10');

create table core.mandate_confirmations (
  id             bigint generated always as identity primary key,
  election_id    bigint not null references core.elections,
  affiliation_id bigint not null references core.affiliations,
  confirmed_at   timestamptz not null,
  confirmed_by   bigint not null references core.affiliations,
  unique (election_id, affiliation_id)
);
create index mandate_confirmations_by_affiliation on core.mandate_confirmations (affiliation_id);

-- To which contact an organisation's list was sent; each gets one letter after an election.
create table core.mandate_letters (
  election_id     bigint not null references core.elections,
  organisation_id bigint not null references core.organisations,
  affiliation_id  bigint not null references core.affiliations,
  sent_at         timestamptz not null,
  primary key (election_id, organisation_id, affiliation_id)
);
create index mandate_letters_by_affiliation on core.mandate_letters (affiliation_id);
create index affiliations_elected on core.affiliations (organisation_id, valid_from) where capacity = 'ELECTED';
