-- Minutes keep the heading under which they were ready (D7), so that the paper of what was signed never changes; and a decision
-- knows whether the minutes that hold it wait for signatures, so that nobody changes what others are about to sign.
alter table core.meeting_minutes
  add column title              text,
  add column held_on            date,
  add column place              text,
  add column space_name         text,
  add column space_name_english text;

-- What was ready before today keeps the heading that its occasion has now.
alter table core.meeting_minutes disable trigger keep_minutes;
update core.meeting_minutes minutes
  set title = occasion.title, held_on = occasion.first_day, place = occasion.place,
    space_name = space.name, space_name_english = space.name_english
  from core.meetings meeting
    join core.occasions occasion on occasion.id = meeting.occasion_id
    join core.spaces space on space.id = meeting.space_id
  where meeting.id = minutes.meeting_id;
alter table core.meeting_minutes enable trigger keep_minutes;

alter table core.meeting_minutes
  alter column title set not null,
  alter column held_on set not null,
  alter column space_name set not null;

create or replace function core.keep_minutes() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.signed_at is not null
      or (new.meeting_id, new.text, new.sha256, new.title, new.held_on, new.place, new.space_name, new.space_name_english)
        is distinct from
        (old.meeting_id, old.text, old.sha256, old.title, old.held_on, old.place, old.space_name, old.space_name_english) then
    raise exception 'What was ready to be signed is not changed, and what is signed stays.';
  end if;
  return new;
end $$;

alter table core.decisions add column held_since timestamptz;
comment on column core.decisions.held_since is 'since when the minutes that hold it wait for signatures; null when none do';
update core.decisions decision set held_since = minutes.ready_at
  from core.meeting_minutes minutes
  where decision.source = 'MEETING' and decision.source_id = minutes.meeting_id
    and minutes.taken_back_at is null and minutes.signed_at is null;
