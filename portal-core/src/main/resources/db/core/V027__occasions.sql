-- Occasions that are made, changed, moved and cancelled in the portal. The days and times are those of Stockholm's wall; the
-- moments beside them are the same in UTC, so that an hour that comes twice in a night is one of the two and not the other.
alter table core.occasions
  add column uid             uuid not null default gen_random_uuid() unique,
  add column version         integer not null default 0,
  add column sequence        integer not null default 0,
  add column text            text not null default '',
  add column html            text not null default '',
  add column organiser       text,
  add column link            text,
  add column join_address    text,
  add column host_id         bigint references core.organisations,
  add column members_attend  boolean not null default false,
  add column starts_at       timestamptz,
  add column ends_at         timestamptz,
  add column moved_from      date,
  add column moved_from_time time,
  add column moved_at        timestamptz,
  add column cancelled_at    timestamptz,
  add column reason          text,
  add column changed_at      timestamptz not null default '2026-11-22T00:00:00Z',
  add column changed_by      bigint references core.affiliations,
  add column request_key     uuid unique,
  add check (ends_at is null or ends_at >= starts_at);

update core.occasions set starts_at = (first_day + start_time) at time zone 'Europe/Stockholm'
  where precision = 'DAY' and start_time is not null;
update core.occasions set ends_at = (last_day + end_time) at time zone 'Europe/Stockholm'
  where starts_at is not null and end_time is not null
    and (last_day + end_time) at time zone 'Europe/Stockholm' >= starts_at;

comment on column core.occasions.sequence is 'raised by every change since it was published, as calendars count (RFC 5545)';
comment on column core.occasions.version is 'raised by every change, so that two who change at once lose nothing';
comment on column core.occasions.join_address is 'shown only to those who may join';
create index occasions_by_end on core.occasions (last_day, id);
create index occasions_by_host on core.occasions (host_id, last_day) where host_id is not null;
