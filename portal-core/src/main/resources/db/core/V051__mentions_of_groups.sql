-- A group is mentioned by its name, in other spaces too; it reaches those of its people who read the post there.
alter table core.mentions add column space_id bigint references core.spaces;
alter table core.mentions
  drop constraint mentions_check,
  add constraint mentions_check
    check (num_nonnulls(person_id, organisation_id, space_id) + whole_space::integer = 1),
  drop constraint mentions_post_id_person_id_organisation_id_key,
  add constraint mentions_once unique nulls not distinct (post_id, person_id, organisation_id, space_id);
create index mentions_of_group on core.mentions (space_id, post_id) where space_id is not null;
