-- What a group has taken on, in words that those who lead it change, what came of it, and after which group it was made.

alter table themegroups.theme_groups
  add focus       text not null default '',
  add season      text not null default '',
  add result      text not null default '',
  add version     integer not null default 0,
  add model_id    bigint references themegroups.theme_groups,
  add request_key uuid unique;
create index theme_groups_by_model on themegroups.theme_groups (model_id);
