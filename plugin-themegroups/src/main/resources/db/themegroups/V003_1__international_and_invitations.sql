-- Groups that are led outside of the network: by whom, and what ours took home, in English.

create table themegroups.international_groups (
  space_id     bigint primary key references core.spaces,
  led_by       text not null,
  lead_contact text not null,
  lead_email   text not null,
  address      text not null,
  version      integer not null,
  changed_by   bigint not null references core.affiliations,
  changed_at   timestamptz not null
);
create index international_groups_by_changer on themegroups.international_groups (changed_by);

create table themegroups.meeting_notes (
  id          bigint generated always as identity primary key,
  space_id    bigint not null references core.spaces,
  met_on      date not null,
  title       text not null,
  text        text not null,
  html        text not null,
  author_id   bigint not null references core.affiliations,
  written_at  timestamptz not null,
  request_key uuid not null unique
);
create index meeting_notes_of_space on themegroups.meeting_notes (space_id, met_on);
create index meeting_notes_by_author on themegroups.meeting_notes (author_id);

-- Who was invited into a group because of a profession, once each, and what they answered. Kept for a year.
create table themegroups.profession_invitations (
  id             bigint generated always as identity primary key,
  space_id       bigint not null references core.spaces,
  affiliation_id bigint not null references core.affiliations,
  profession     text not null,
  sent_at        timestamptz not null,
  sent_by        bigint not null references core.affiliations,
  answer         text not null,
  answered_at    timestamptz,
  unique (space_id, affiliation_id)
);
create index profession_invitations_by_affiliation on themegroups.profession_invitations (affiliation_id);
create index profession_invitations_by_sender on themegroups.profession_invitations (sent_by);
create index profession_invitations_by_day on themegroups.profession_invitations (sent_at);
