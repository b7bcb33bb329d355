-- A group is a space of the core and what it is for; whatever is said, filed and decided there lies with the space.

create table themegroups.theme_groups (
  id          bigint generated always as identity primary key,
  space_id    bigint not null unique references core.spaces,
  kind        text not null,
  aim         text not null,
  aim_english text,
  working     text not null
);
