-- What a group works on, season by season; what is earlier stays readable. Periods end with their last valid day.

create table themegroups.focus_areas (
  id           bigint generated always as identity primary key,
  space_id     bigint not null references core.spaces,
  name         text collate "sv-x-icu" not null,
  name_english text collate "sv-x-icu",
  text         text not null,
  html         text not null,
  valid_from   date not null,
  valid_to     date check (valid_to >= valid_from),
  main         boolean not null,
  place        integer not null,
  version      integer not null,
  changed_by   bigint not null references core.affiliations,
  changed_at   timestamptz not null,
  request_key  uuid not null unique
);
create index focus_areas_of_space on themegroups.focus_areas (space_id, place);
create index focus_areas_by_changer on themegroups.focus_areas (changed_by);

create table themegroups.focus_tags (
  id            bigint generated always as identity primary key,
  focus_area_id bigint not null references themegroups.focus_areas,
  discussion_id bigint references core.discussions,
  occasion_id   bigint references core.occasions,
  check (num_nonnulls(discussion_id, occasion_id) = 1),
  unique (focus_area_id, discussion_id),
  unique (focus_area_id, occasion_id)
);
create index focus_tags_by_discussion on themegroups.focus_tags (discussion_id);
create index focus_tags_by_occasion on themegroups.focus_tags (occasion_id);

-- Projects and pilots: with whom, who takes part and how far they have come, what is asked and what came of it.
create table themegroups.projects (
  id            bigint generated always as identity primary key,
  space_id      bigint not null references core.spaces,
  kind          text not null,
  name          text collate "sv-x-icu" not null,
  text          text not null,
  html          text not null,
  questions     text not null,
  valid_from    date not null,
  valid_to      date check (valid_to >= valid_from),
  focus_area_id bigint references themegroups.focus_areas,
  version       integer not null,
  changed_by    bigint not null references core.affiliations,
  changed_at    timestamptz not null,
  request_key   uuid not null unique
);
create index projects_of_space on themegroups.projects (space_id, valid_from);
create index projects_by_focus on themegroups.projects (focus_area_id);
create index projects_by_changer on themegroups.projects (changed_by);

create table themegroups.project_partners (
  id              bigint generated always as identity primary key,
  project_id      bigint not null references themegroups.projects,
  place           integer not null,
  organisation_id bigint references core.organisations,
  name            text collate "sv-x-icu" not null,
  role            text
);
create index project_partners_of_project on themegroups.project_partners (project_id, place);
create index project_partners_by_organisation on themegroups.project_partners (organisation_id);

create table themegroups.participations (
  id              bigint generated always as identity primary key,
  project_id      bigint not null references themegroups.projects,
  organisation_id bigint not null references core.organisations,
  status          text not null,
  contact_id      bigint references core.affiliations,
  experiences     text not null,
  html            text not null,
  version         integer not null,
  changed_by      bigint references core.affiliations,
  changed_at      timestamptz not null,
  unique (project_id, organisation_id)
);
create index participations_by_organisation on themegroups.participations (organisation_id);
create index participations_by_contact on themegroups.participations (contact_id);
create index participations_by_changer on themegroups.participations (changed_by);

create table themegroups.project_results (
  id          bigint generated always as identity primary key,
  project_id  bigint not null references themegroups.projects,
  title       text collate "sv-x-icu" not null,
  text        text not null,
  html        text not null,
  file_id     bigint references core.files,
  link        text,
  author_id   bigint not null references core.affiliations,
  written_at  timestamptz not null,
  request_key uuid not null unique
);
create index project_results_of_project on themegroups.project_results (project_id, written_at);
create index project_results_by_file on themegroups.project_results (file_id);
create index project_results_by_author on themegroups.project_results (author_id);

-- A visit on foot or to somebody's place of work: an occasion of the core, and what belongs to it there.
create table themegroups.study_visits (
  occasion_id   bigint primary key references core.occasions,
  meeting_point text not null,
  route         text not null,
  bring         text not null,
  leader_id     bigint references core.affiliations,
  leader_name   text,
  most          integer check (most > 0),
  version       integer not null,
  changed_by    bigint not null references core.affiliations,
  changed_at    timestamptz not null
);
create index study_visits_by_leader on themegroups.study_visits (leader_id);
create index study_visits_by_changer on themegroups.study_visits (changed_by);

create table themegroups.reflections (
  id          bigint generated always as identity primary key,
  occasion_id bigint not null references themegroups.study_visits,
  author_id   bigint not null references core.affiliations,
  text        text not null,
  html        text not null,
  version     integer not null,
  written_at  timestamptz not null,
  changed_at  timestamptz not null,
  unique (occasion_id, author_id)
);
create index reflections_by_author on themegroups.reflections (author_id);
