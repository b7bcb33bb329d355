-- All notices of one thing: who was told of it already, and in which space it is when it moves.
create index notices_by_subject on core.notices (subject, kind);

-- A discussion takes its notices along: people choose among them by the space in which it is now.
create function core.move_notices() returns trigger language plpgsql as $$
begin
  update core.notices set space_id = new.space_id
    where kind in ('discussion', 'decision', 'summary') and subject = new.id
      or kind in ('post', 'mention') and subject in (select id from core.posts where discussion_id = new.id);
  return null;
end
$$;
create trigger move_notices after update of space_id on core.discussions for each row
  when (old.space_id <> new.space_id) execute function core.move_notices();
