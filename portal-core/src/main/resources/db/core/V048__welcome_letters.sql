-- The first four letters to a newly elected politician (N18): which went when, for whom they were stopped, and whether they go.
create table core.welcome_letters (
  affiliation_id bigint not null references core.affiliations,
  step           text not null check (step in ('NETWORK', 'PEOPLE', 'GROUP', 'MEETINGS')),
  sent_at        timestamptz not null,
  primary key (affiliation_id, step)
);

create table core.welcome_stops (
  affiliation_id bigint primary key references core.affiliations,
  stopped_at     timestamptz not null,
  stopped_by_id  bigint not null references core.affiliations
);
create index welcome_stops_by_stopper on core.welcome_stops (stopped_by_id);

-- The last one holds; without any the letters go.
create table core.welcome_switches (
  id           bigint generated always as identity primary key,
  running      boolean not null,
  turned_at    timestamptz not null,
  turned_by_id bigint not null references core.affiliations
);
create index welcome_switches_by_turner on core.welcome_switches (turned_by_id);

create index affiliations_newly_elected on core.affiliations (valid_from) where capacity = 'ELECTED';
create index invitations_lately on core.invitations (invited_at);
