-- Words in the making, one draft for each person and place; nothing of them is kept in the browser.
create table core.text_drafts (
  person_id bigint not null references core.people,
  place     text not null,
  address   text not null,
  title     text not null,
  text      text not null,
  saved_at  timestamptz not null,
  primary key (person_id, place)
);
comment on column core.text_drafts.place is 'what is being written: discussion:12, space:5:new or post:33:edit';
create index text_drafts_by_time on core.text_drafts (saved_at);

-- Who follows or mutes one discussion, where that differs from what the seat says.
create table core.discussion_follows (
  person_id     bigint not null references core.people,
  discussion_id bigint not null references core.discussions,
  level         text not null check (level in ('FOLLOW', 'MUTE')),
  primary key (person_id, discussion_id)
);
create index discussion_follows_of on core.discussion_follows (discussion_id);

-- Colleagues write to each other through the portal, unless somebody does not want that.
alter table core.people add column contactable boolean not null default true;
alter table core.mails add column request_key uuid unique;
create index mails_by_answer on core.mails (reply_to, created_at) where reply_to is not null;
