-- Who is mentioned in a post: a person, an organisation (whoever is its contact on the day when it is read), or the whole space.
create table core.mentions (
  id              bigint generated always as identity primary key,
  post_id         bigint not null references core.posts,
  person_id       bigint references core.people,
  organisation_id bigint references core.organisations,
  whole_space     boolean not null default false,
  check (num_nonnulls(person_id, organisation_id) + whole_space::integer = 1),
  unique nulls not distinct (post_id, person_id, organisation_id)
);
create index mentions_of_person on core.mentions (person_id, post_id) where person_id is not null;
create index mentions_of_organisation on core.mentions (organisation_id, post_id) where organisation_id is not null;
create index mentions_of_all on core.mentions (post_id) where whole_space;
