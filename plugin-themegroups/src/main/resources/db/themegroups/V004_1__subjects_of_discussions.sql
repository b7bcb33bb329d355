-- What a group's discussion is about.
create table themegroups.thread_tags (
  discussion_id bigint not null references core.discussions,
  tag           text not null,
  primary key (discussion_id, tag)
);
