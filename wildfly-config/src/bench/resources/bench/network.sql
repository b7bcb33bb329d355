-- The network of the daily work: 30 member organisations, 500 people, 40 spaces and 2,000 discussions, laid over the demo network.
-- Every row follows from its number, so each run measures the same; nobody in it is real. Posts and files come from Java.

create temporary table work_members as
  select id, row_number() over (order by id)::integer - 1 as n
  from (select id from core.organisations where code is not null order by id limit 30) chosen;
insert into core.membership_periods (organisation_id, valid_from)
  select id, current_date - 1000 from work_members member
  where not exists (select 1 from core.membership_periods period where period.organisation_id = member.id
                    and period.valid_from <= current_date and coalesce(period.valid_to, 'infinity') >= current_date);

insert into core.people (given_name, family_name, email, password_hash)
  select (array['Anna', 'Åke', 'Birgitta', 'Björn', 'Cecilia', 'Dag', 'Ebba', 'Erik', 'Frida', 'Göran', 'Hanna', 'Håkan',
                'Ingrid', 'Jörgen', 'Karin', 'Lars', 'Märta', 'Nils', 'Olof', 'Petra', 'Rut', 'Sören', 'Tove', 'Ulf'])[1 + n % 24],
         (array['Provs', 'Demo', 'Exempel', 'Mall', 'Modell', 'Skal', 'Mått', 'Prov', 'Övnings', 'Ären'])[1 + n / 24 % 10]
         || (array['ström', 'qvist', 'gren', 'dal', 'lund', 'berg', 'holm', 'näs', 'ås', 'mark', 'fors'])[1 + n / 3 % 11],
         'n' || n || '@work.example',
         (select password_hash from core.people where password_hash is not null order by id limit 1)
  from generate_series(1, 500) n;
create temporary table work_people as
  select id, substring(email from 2 for position('@' in email) - 2)::integer as n
  from core.people where email like 'n%@work.example';

insert into core.consents (person_id, text_id, given_at, how)
  select person.id, text.id, '2026-01-15T08:00:00Z', 'LOGIN' from work_people person cross join core.consent_texts text
  where text.kind = 'TERMS';
insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from)
  select person.id, member.id, case when person.n % 3 = 0 then 'ELECTED' else 'OFFICIAL' end,
         (array['Folkhälsostrateg', 'Hållbarhetschef', 'Kommunalråd', 'Utvecklingsledare', 'Samhällsplanerare'])[1 + person.n % 5],
         current_date - 200 - person.n
  from work_people person join work_members member on member.n = person.n % 30;

insert into core.spaces (owner, path, name, name_english, visibility, joining, readers_reply)
  select 'core', 'spaces/work-' || n, 'Arbetsgruppen ' || n || ' för jämlik hälsa', 'Working group ' || n || ' for equal health',
         case when n % 4 = 0 then 'GROUP' when n % 10 = 1 then 'HIDDEN' else 'MEMBERS' end, 'ASK', true
  from generate_series(1, 40) n;

-- What the rest of the seed and the bench itself ask by number.
create table core.bench_people as
  select person.n, person.id as person_id, affiliation.id as affiliation_id
  from work_people person join core.affiliations affiliation on affiliation.person_id = person.id;
create unique index on core.bench_people (n);
create table core.bench_spaces as
  select id, split_part(path, '-', 2)::integer as n from core.spaces where path like 'spaces/work-%';

-- Six seats for each person, so that a group has 75 and a person reads what members and these groups write.
insert into core.seats (space_id, affiliation_id, role, valid_from)
  select space.id, person.affiliation_id, case when number = 1 and person.n <= 40 then 'CONVENOR' else 'MEMBER' end, current_date - 150
  from core.bench_people person cross join generate_series(1, 6) number
  join core.bench_spaces space on space.n = 1 + (person.n * 13 + number * 7) % 40;

insert into core.discussions (space_id, title, state, author_id, responsible_id, started_at, last_post_at, last_author_id, posts, request_key)
  select space.id, 'Hur når vi fler i fråga ' || number || '?', case when number % 9 = 0 then 'DECIDED' else 'OPEN' end,
         person.affiliation_id, person.affiliation_id, current_date - interval '400 days' - interval '1 hour' * number,
         current_date - interval '400 days' - interval '1 hour' * number, person.affiliation_id, 0, gen_random_uuid()
  from generate_series(1, 2000) number
  join core.bench_spaces space on space.n = 1 + number % 40
  join core.bench_people person on person.n = 1 + number * 7 % 500;
create table core.bench_discussions as
  select id, space_id, row_number() over (order by id)::integer - 1 as n from core.discussions where title like 'Hur når vi fler i fråga %';
create unique index on core.bench_discussions (n);

-- The files whose content Java has put on the disk, by its hash.
create table core.bench_files (n integer primary key, sha256 text not null, bytes bigint not null);
drop table work_people, work_members;
