-- A space is planned, active, resting, closed and archived by its dates alone (B5), and a group has one level of working
-- groups below it (B4).

alter table core.spaces
  add opens_on      date,
  add rests_from    date,
  add archived_from date,
  add parent_id     bigint references core.spaces,
  add constraint spaces_archived_when_closed
    check (archived_from is null or closed_on is not null and closed_on < archived_from),
  add constraint spaces_not_below_themselves check (parent_id <> id);
create index spaces_by_parent on core.spaces (parent_id) where parent_id is not null;

-- What nobody outside may see stands last.
create function core.closeness(visibility text) returns integer language sql immutable parallel safe as $$
  select array_position(array['PUBLIC', 'MEMBERS', 'GROUP', 'HIDDEN'], visibility)
$$;

-- Nothing below a group is seen by more people, or earlier, than the group itself; the rules of the lists rely on it.
create function core.check_space_family() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from core.spaces below join core.spaces above on above.id = below.parent_id
    where new.id in (below.id, above.id)
      and (above.parent_id is not null
        or core.closeness(below.visibility) < core.closeness(above.visibility)
        or above.opens_on is not null and coalesce(below.opens_on, '-infinity') < above.opens_on)
  ) then
    raise exception 'A working group has none below it and is open to no more people than its group: %', new.path
      using errcode = 'check_violation', constraint = 'space_family';
  end if;
  return null;
end
$$;
create constraint trigger space_family after insert or update of parent_id, visibility, opens_on on core.spaces
  deferrable initially deferred for each row execute function core.check_space_family();

-- Of a space that is planned for a later day nobody is told anything.
create or replace function core.queue_notice() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from core.spaces
    where id = new.space_id and opens_on > (new.told_at at time zone 'Europe/Stockholm')::date
  ) then
    insert into core.notice_queue (fact_id) values (new.id);
  end if;
  return null;
end
$$;

-- Roles that a space is meant to have, shown as vacant while nobody holds them.
create table core.wanted_roles (
  id       bigint generated always as identity primary key,
  space_id bigint not null references core.spaces,
  role     text not null,
  unique (space_id, role)
);
