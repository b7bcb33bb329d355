-- The seminar series. Each has a space of the core; its seminars are the occasions of that space.

create table crossingborders.series (
  id            bigint generated always as identity primary key,
  space_id      bigint not null unique references core.spaces,
  key           text not null unique,
  title         text collate "sv-x-icu" not null,
  title_english text,
  theme         text,
  year          integer not null,
  planned_parts integer check (planned_parts > 0),
  archived      boolean not null default false,
  co_organisers text
);
create index series_by_year on crossingborders.series (year desc, title);
