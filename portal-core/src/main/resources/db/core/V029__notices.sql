-- Who is told what (G1-G3, G6, G9). Every fact is noted in the transaction that tells it; a job asks whom it reaches and
-- writes one notice for each of them. Ids of facts are not in the order of their commits: only the queue knows what waits.
create table core.notice_queue (
  id      bigint generated always as identity primary key,
  fact_id bigint not null,
  tries   smallint not null default 0
);
create index notice_queue_in_order on core.notice_queue (tries, id);

create function core.queue_notice() returns trigger language plpgsql as $$
begin
  insert into core.notice_queue (fact_id) values (new.id);
  return null;
end
$$;
create trigger queue_notice after insert on core.facts for each row execute function core.queue_notice();

create table core.notices (
  id          bigint generated always as identity primary key,
  person_id   bigint not null references core.people,
  fact_id     bigint not null references core.facts,
  kind        text not null,
  subject     bigint not null,
  space_id    bigint references core.spaces,
  written_at  timestamptz not null,
  read_at     timestamptz,
  rhythm      text not null,
  waits_since timestamptz,
  told_by     uuid,
  unique (person_id, fact_id)
);
comment on column core.notices.rhythm is 'how soon a mail tells it: IMMEDIATE, DAILY, WEEKLY, or NONE';
comment on column core.notices.waits_since is 'the next mail after this moment tells it; null when none will any more';
comment on column core.notices.told_by is 'the key of the one mail that told it';
create index notices_of_person on core.notices (person_id, id desc);
create index notices_waiting on core.notices (person_id, id) where waits_since is not null;
create index notices_at_once on core.notices (waits_since, person_id)
  where waits_since is not null and rhythm = 'IMMEDIATE';
create index notices_by_age on core.notices (written_at);

-- When a person wants the digest. The row is locked while the person is told something, and holds how far that went.
create table core.notice_choices (
  person_id   bigint primary key references core.people,
  weekday     smallint check (weekday between 1 and 7),
  hour        smallint check (hour between 0 and 23),
  told_until  timestamptz not null,
  last_notice bigint
);
comment on column core.notice_choices.told_until is 'the last digest time that is done with, with a mail or without';
comment on column core.notice_choices.last_notice is 'the last notice that a digest has told';

-- How soon a person hears of a kind, of a space, of both, or of all (both null); the closest choice counts.
create table core.notice_levels (
  id        bigint generated always as identity primary key,
  person_id bigint not null references core.people,
  space_id  bigint references core.spaces,
  kind      text,
  level     text not null,
  unique nulls not distinct (person_id, space_id, kind)
);

-- What holds in a space for those who have chosen nothing.
create table core.notice_defaults (
  space_id  bigint primary key references core.spaces,
  level     text not null,
  set_by_id bigint not null references core.affiliations,
  set_at    timestamptz not null
);

-- Weeks of a season in which only what nobody can do without leaves by mail.
create table core.quiet_periods (
  id         bigint generated always as identity primary key,
  season_id  bigint not null references core.seasons,
  name       text not null,
  valid_from date not null,
  valid_to   date not null,
  made_by_id bigint references core.affiliations,
  check (valid_to >= valid_from)
);
create index quiet_periods_by_day on core.quiet_periods (valid_to);

-- Which mail tells somebody of a kind in a space: the closest of the choices counts, the person's own before the group's
-- and that before what is usual for the capacity. Whoever wants to be told only when named is told as usual then.
create function core.notice_rhythm(person bigint, space bigint, of_kind text, personal boolean, today date) returns text
  language sql stable as $$
  with choices as (
    select level, case when space_id is not null and kind is not null then 1 when space_id is not null then 2
                       when kind is not null then 3 else 4 end as distance
    from core.notice_levels
    where person_id = person and (space_id is null or space_id = space) and (kind is null or kind = of_kind)
    union all
    select level, 5 from core.notice_defaults where space_id = space
    union all
    select case when coalesce(bool_and(capacity = 'ELECTED'), false) then 'WEEKLY' else 'DAILY' end, 6
    from core.affiliations
    where person_id = person and valid_from <= today and (valid_to is null or valid_to >= today)
  )
  select case when nearest.level <> 'MENTIONS' then nearest.level when not personal then 'NONE'
    else (select level from choices where level not in ('MENTIONS', 'NONE') order by distance limit 1) end
  from (select level from choices order by distance limit 1) nearest
$$;
