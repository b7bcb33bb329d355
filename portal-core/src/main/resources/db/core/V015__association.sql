-- The network as an association: which organisation hosts its office from when to when (S-F19), and its statutes, strategies and
-- accreditations with the day on which each runs out (S-F20).

create table core.host_periods (
  id              bigint generated always as identity primary key,
  organisation_id bigint not null references core.organisations,
  address         text not null,
  email           text not null,
  sender          text not null,
  invoice_details text not null,
  valid_from      date not null,
  valid_to        date,
  check (valid_to >= valid_from)
);

create table core.steering_documents (
  id         bigint generated always as identity primary key,
  kind       text not null,
  title      text not null,
  issuer     text not null,
  link       text,
  note       text,
  valid_from date not null,
  valid_to   date,
  check (valid_to >= valid_from)
);
create index steering_documents_by_end on core.steering_documents (valid_to) where valid_to is not null;
