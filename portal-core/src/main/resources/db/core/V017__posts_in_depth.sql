-- What a discussion needs to be edited, moved and counted. A post that is moved keeps its row and its id; in its old place
-- it leaves a stub with its old number, so that numbers stay without gaps and links keep a place to lead to.
alter table core.discussions
  add column version        integer not null default 0,
  add column merged_into_id bigint references core.discussions;
create index discussions_merged on core.discussions (merged_into_id) where merged_into_id is not null;

alter table core.posts
  add column version     integer not null default 0,
  add column state       text not null default 'SHOWN',
  add column moved_to_id bigint references core.posts,
  add column person_id   bigint references core.people;

update core.posts set person_id = (select person_id from core.affiliations where id = author_id);
alter table core.posts alter column person_id set not null;
comment on column core.posts.person_id is 'the author''s person, filled by a trigger: one''s own posts are never unread';

create function core.keep_writer() returns trigger language plpgsql as $$
begin
  new.person_id := (select person_id from core.affiliations where id = new.author_id);
  return new;
end
$$;
create trigger keep_writer before insert on core.posts for each row execute function core.keep_writer();

-- Unread counts subtract the few posts that do not count from the number of the last one, instead of counting all.
create index posts_of_person on core.posts (person_id, discussion_id, number);
create index posts_not_shown on core.posts (discussion_id, number) where state <> 'SHOWN';
create index posts_moved on core.posts (moved_to_id) where moved_to_id is not null;
