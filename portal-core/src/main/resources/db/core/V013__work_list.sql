-- The coordinator's work list: members that agreed on a pause are not asked again, and whose people wrote is found by index.

create table core.agreed_pauses (
  id              bigint generated always as identity primary key,
  organisation_id bigint not null references core.organisations,
  valid_from      date not null,
  valid_to        date,
  note            text not null,
  check (valid_to >= valid_from)
);
create index agreed_pauses_by_organisation on core.agreed_pauses (organisation_id);

create index posts_by_author on core.posts (author_id, written_at desc);
create index seats_by_end on core.seats (valid_to) where valid_to is not null;
