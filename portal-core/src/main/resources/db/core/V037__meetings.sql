-- What is prepared, talked about and decided at an occasion of a space (F3, D7). What is signed stays as it is.
create table core.meetings (
  id            bigint generated always as identity primary key,
  occasion_id   bigint not null unique references core.occasions,
  space_id      bigint not null references core.spaces,
  prepared_at   timestamptz not null,
  prepared_by   bigint not null references core.affiliations,
  locked_at     timestamptz,
  locked_by     bigint references core.affiliations,
  discussion_id bigint references core.discussions,
  check ((locked_at is null) = (locked_by is null))
);
create index meetings_by_space on core.meetings (space_id, id desc);
create index meetings_by_discussion on core.meetings (discussion_id) where discussion_id is not null;

create table core.agenda_items (
  id           bigint generated always as identity primary key,
  meeting_id   bigint not null references core.meetings,
  position     integer not null check (position > 0),
  kind         text not null check (kind in ('INFORMATION', 'DISCUSSION', 'DECISION', 'ELECTION')),
  title        text not null,
  text         text not null,
  html         text not null,
  length       integer check (length between 1 and 1440),
  presenter    text,
  link         text,
  version      integer not null default 0,
  said         text not null default '',
  said_html    text not null default '',
  said_version integer not null default 0,
  said_at      timestamptz,
  said_by      bigint references core.affiliations,
  decision_id  bigint unique references core.decisions,
  request_key  uuid not null unique,
  unique (meeting_id, position) deferrable initially deferred
);
comment on column core.agenda_items.length is 'minutes of time';
comment on column core.agenda_items.said is 'what the minutes say of the item, in Markdown';

create table core.meeting_papers (
  id             bigint generated always as identity primary key,
  item_id        bigint not null references core.agenda_items,
  file_id        bigint not null references core.files,
  locked_version integer,
  added_at       timestamptz not null,
  added_by       bigint not null references core.affiliations,
  unique (item_id, file_id)
);
create index meeting_papers_by_file on core.meeting_papers (file_id);
comment on column core.meeting_papers.locked_version is 'the version that the meeting talks about; null until papers are locked';

create table core.agenda_tasks (
  id          bigint generated always as identity primary key,
  item_id     bigint not null references core.agenda_items,
  task_id     bigint not null unique references core.tasks,
  request_key uuid not null unique
);
create index agenda_tasks_by_item on core.agenda_tasks (item_id);

create table core.meeting_roles (
  id             bigint generated always as identity primary key,
  meeting_id     bigint not null references core.meetings,
  role           text not null check (role in ('CHAIR', 'SECRETARY', 'ADJUSTER')),
  affiliation_id bigint not null references core.affiliations,
  unique (meeting_id, role, affiliation_id)
);
create unique index meeting_roles_held_once on core.meeting_roles (meeting_id, role) where role <> 'ADJUSTER';
create index meeting_roles_by_affiliation on core.meeting_roles (affiliation_id);

-- Those who sit in the space by their affiliation; others by name, for an organisation in words.
create table core.presences (
  id             bigint generated always as identity primary key,
  meeting_id     bigint not null references core.meetings,
  affiliation_id bigint references core.affiliations,
  name           text,
  organisation   text,
  substitute     boolean not null default false,
  attendance     text not null check (attendance in ('PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT')),
  request_key    uuid unique,
  unique (meeting_id, affiliation_id),
  check ((affiliation_id is null) = (name is not null))
);
create index presences_by_affiliation on core.presences (affiliation_id);

create table core.meeting_notes (
  id          bigint generated always as identity primary key,
  meeting_id  bigint not null references core.meetings,
  kind        text not null check (kind in ('AGENDA', 'CORRECTION')),
  text        text not null,
  written_at  timestamptz not null,
  written_by  bigint not null references core.affiliations,
  request_key uuid not null unique
);
create index meeting_notes_by_meeting on core.meeting_notes (meeting_id, id);
comment on table core.meeting_notes is 'append-only: why an agenda was changed after its papers were locked, and corrections of signed minutes';

-- The minutes as they were ready to be signed; a change takes them back, and what is ready then is another row.
create table core.meeting_minutes (
  id            bigint generated always as identity primary key,
  meeting_id    bigint not null references core.meetings,
  text          text not null,
  sha256        text not null,
  ready_at      timestamptz not null,
  ready_by      bigint not null references core.affiliations,
  taken_back_at timestamptz,
  taken_back_by bigint references core.affiliations,
  signed_at     timestamptz,
  check (signed_at is null or taken_back_at is null)
);
create unique index meeting_minutes_in_force on core.meeting_minutes (meeting_id) where taken_back_at is null;
create index meeting_minutes_by_meeting on core.meeting_minutes (meeting_id, id);
create index meeting_minutes_waiting on core.meeting_minutes (meeting_id) where taken_back_at is null and signed_at is null;
create index meeting_minutes_signed on core.meeting_minutes (signed_at) where signed_at is not null;

create function core.keep_minutes() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.signed_at is not null or new.text <> old.text or new.sha256 <> old.sha256 then
    raise exception 'What was ready to be signed is not changed, and what is signed stays.';
  end if;
  return new;
end $$;
create trigger keep_minutes before update or delete on core.meeting_minutes for each row execute function core.keep_minutes();

create table core.meeting_signatures (
  id             bigint generated always as identity primary key,
  minutes_id     bigint not null references core.meeting_minutes,
  affiliation_id bigint not null references core.affiliations,
  role           text not null check (role in ('CHAIR', 'ADJUSTER')),
  signed_at      timestamptz not null,
  by_letter      boolean not null,
  unique (minutes_id, affiliation_id)
);
create index meeting_signatures_by_affiliation on core.meeting_signatures (affiliation_id);
comment on table core.meeting_signatures is 'append-only: who signed which minutes; signatures under minutes that were taken back count for nothing';
