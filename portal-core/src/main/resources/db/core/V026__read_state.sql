-- Who had read a post when it was moved to another discussion: the marks of the old place say it no more.
create table core.read_posts (
  person_id bigint not null references core.people,
  post_id   bigint not null references core.posts,
  primary key (person_id, post_id)
);
create index read_posts_by_post on core.read_posts (post_id);

alter table core.posts add column received boolean not null default false;
comment on column core.posts.received is 'true for a post that was moved here, filled by a trigger';
create index posts_received on core.posts (discussion_id, number) where received;

create function core.keep_received() returns trigger language plpgsql as $$
begin
  insert into core.read_posts (person_id, post_id)
    select person_id, old.id from core.read_marks
    where discussion_id = old.discussion_id and last_number >= old.number
    on conflict do nothing;
  new.received := true;
  return new;
end
$$;
create trigger keep_received before update of discussion_id on core.posts for each row
  when (old.discussion_id <> new.discussion_id) execute function core.keep_received();
