-- A network ten times as large as today's, for the figures: 300 member organisations, 3,000 people and 30,000 seats in 400 spaces.
-- It is laid over the demo network. Every row follows from its number, so each run measures the same; nobody in it is real.
-- "Today" is the day on which it is filled in.

insert into core.membership_periods (organisation_id, valid_from)
  select id, current_date - 1000 - n % 900 from (
    select id, (row_number() over (order by id))::integer as n from core.organisations organisation
    where code is not null and not exists (
      select 1 from core.membership_periods period where period.organisation_id = organisation.id)
    order by id limit 300 - (
      select count(*) from core.membership_periods where valid_from <= current_date and coalesce(valid_to, 'infinity') >= current_date)
  ) fresh;

insert into core.membership_cases (organisation_id, organisation_name, period_id, last_contact_on)
  select organisation.id, organisation.name, period.id, period.valid_from
  from core.membership_periods period join core.organisations organisation on organisation.id = period.organisation_id
  where not exists (select 1 from core.membership_cases known where known.period_id = period.id);
insert into core.membership_steps (membership_case_id, act, state, day, taken_at, request_key)
  select known.id, 'ENROL', 'MEMBER', period.valid_from, period.valid_from::timestamptz, gen_random_uuid()
  from core.membership_cases known join core.membership_periods period on period.id = known.period_id
  where not exists (select 1 from core.membership_steps step where step.membership_case_id = known.id);

insert into core.population_figures (organisation_id, counted_on, inhabitants, source)
  select organisation.id, make_date(year, 12, 31), (5000 + organisation.id * 977 % 150000)::integer + year, 'SCB'
  from core.organisations organisation cross join generate_series(2005, 2025) year
  where organisation.code is not null
  on conflict do nothing;

insert into core.people (given_name, family_name, email, ask_me_about, password_hash)
  select (array['Anna', 'Åke', 'Birgitta', 'Björn', 'Cecilia', 'Dag', 'Ebba', 'Erik', 'Frida', 'Göran', 'Hanna', 'Håkan',
                'Ingrid', 'Jörgen', 'Karin', 'Lars', 'Märta', 'Nils', 'Olof', 'Petra', 'Rut', 'Sören', 'Tove', 'Ulf',
                'Vera', 'Yngve', 'Örjan'])[1 + n % 27],
         (array['Provs', 'Demo', 'Exempel', 'Mall', 'Modell', 'Skal', 'Mått', 'Prov', 'Övnings', 'Ären'])[1 + n / 27 % 10]
         || (array['ström', 'qvist', 'gren', 'dal', 'lund', 'berg', 'holm', 'näs', 'ås', 'mark', 'fors'])[1 + n / 270 % 11],
         'n' || n || '@scale.example',
         case when n % 3 = 0 then 'Fråga mig om ämne ' || n % 90 || ' och om samverkan kring barns uppväxtvillkor' end,
         (select password_hash from core.people where password_hash is not null order by id limit 1)
  from generate_series(1, 3000) n;

-- Who is number n in what follows; the members are numbered as well.
create temporary table scale_people as
  select id, substring(email from 2 for position('@' in email) - 2)::integer as n
  from core.people where email like 'n%@scale.example';
create temporary table scale_members as
  select organisation_id as id, (row_number() over (order by organisation_id))::integer - 1 as n from core.membership_periods
  where valid_from <= current_date and coalesce(valid_to, 'infinity') >= current_date;

insert into core.consents (person_id, text_id, given_at, how)
  select person.id, text.id, '2026-01-15T08:00:00Z', 'LOGIN' from scale_people person cross join core.consent_texts text
  where text.kind = 'TERMS';

insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from, valid_to)
  select person.id, member.id, case when person.n % 3 = 0 then 'ELECTED' else 'OFFICIAL' end,
         (array['Folkhälsostrateg', 'Hållbarhetschef', 'Kommunalråd', 'Utvecklingsledare', 'Samhällsplanerare'])[1 + person.n % 5],
         current_date - 200 - person.n % 700, case when person.n % 40 = 0 then current_date + person.n % 300 end
  from scale_people person join scale_members member on member.n = person.n % 300;
-- What people did before they came to where they are.
insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from, valid_to)
  select person.id, member.id, 'OFFICIAL', 'Handläggare', current_date - 3000, current_date - 1000
  from scale_people person join scale_members member on member.n = person.n * 7 % 300 where person.n % 4 = 0;

create temporary table scale_affiliations as
  select affiliation.id, person.n from core.affiliations affiliation join scale_people person on person.id = affiliation.person_id
  where affiliation.valid_from > current_date - 1000;
create index on scale_affiliations (n);

insert into core.person_subjects (person_id, subject_id)
  select person.id, subject.id from scale_people person join core.subjects subject on (person.n + subject.id) % 11 = 0;

-- Both contacts at nearly every member, and those before them.
insert into core.contact_roles (affiliation_id, kind, valid_from)
  select id, case when n % 3 = 0 then 'POLITICAL' else 'ADMINISTRATIVE' end, current_date - 100
  from scale_affiliations where n > 600 and n <= 1190;
insert into core.contact_roles (affiliation_id, kind, valid_from, valid_to)
  select id, 'ADMINISTRATIVE', current_date - 190, current_date - 101 from scale_affiliations where n <= 600;

insert into core.spaces (owner, path, name, name_english, visibility, joining, readers_reply, closed_on)
  select case when n % 4 = 0 then 'themegroups' else 'core' end,
         case when n % 4 = 0 then 'themegroups' else 'spaces' end || '/skala-' || n,
         'Arbetsgruppen ' || n || ' för jämlik hälsa', 'Working group ' || n || ' for equal health',
         case when n % 10 = 1 then 'HIDDEN' when n % 10 = 2 then 'GROUP' when n % 5 = 3 then 'PUBLIC' else 'MEMBERS' end,
         'ASK', true, case when n % 50 = 0 then current_date - 30 end
  from generate_series(1, 400) n;
create temporary table scale_spaces as
  select id, split_part(path, '-', 2)::integer as n from core.spaces where path like '%/skala-%';

-- Ten seats for each person, of which seven are valid today, two are over and some end soon.
insert into core.seats (space_id, affiliation_id, role, valid_from, valid_to)
  select space.id, affiliation.id, case when number = 1 and affiliation.n % 8 = 0 then 'CONVENOR' else 'MEMBER' end,
         case when number > 8 then current_date - 195 when number = 8 then current_date + 100 else current_date - 150 end,
         case when number > 8 then current_date - 160 when number = 7 and affiliation.n % 30 = 0 then current_date + affiliation.n % 90 end
  from scale_affiliations affiliation cross join generate_series(1, 10) number
  join scale_spaces space on space.n = 1 + (affiliation.n * 13 + number * 37) % 400;

insert into core.discussions (space_id, title, state, author_id, responsible_id, started_at, last_post_at, last_author_id, posts, request_key)
  select space.id, 'Hur når vi fler ' || number || '?', 'OPEN', affiliation.id, affiliation.id,
         current_date - interval '1 day' * (number * 20), current_date - interval '1 hour' * (space.n * number % 900),
         affiliation.id, 10, gen_random_uuid()
  from scale_spaces space cross join generate_series(1, 4) number
  join scale_affiliations affiliation on affiliation.n = 1 + (space.n * 7 + number) % 3000;
insert into core.posts (discussion_id, number, author_id, written_at, text, html, request_key)
  select discussion.id, number, affiliation.id, discussion.last_post_at - interval '1 day' * (10 - number),
         'Ett inlägg om det.', '<p>Ett inlägg om det.</p>', gen_random_uuid()
  from core.discussions discussion cross join generate_series(1, 10) number
  join scale_affiliations affiliation on affiliation.n = 1 + (discussion.id * 11 + number * 3) % 2100
  where discussion.title like 'Hur når vi fler _?';

insert into core.tasks (what, address, space_id, organisation_id, responsible_id, due_day, made_at)
  select 'Läs underlaget inför mötet', '/organisations', null, affiliation.organisation_id, affiliation.id,
         current_date + numbered.n % 120, current_date - interval '10 days'
  from scale_affiliations numbered join core.affiliations affiliation on affiliation.id = numbered.id;

insert into core.fee_notices (fee_year, organisation_id, scale_id, population, counted_on, months, raw, amount, reference, due_on)
  select decided.fee_year, member.id, decided.scale_id, 20000, null, 12, 15000, 15000,
         decided.fee_year || '-s' || member.n, decided.due_on
  from core.fee_years decided cross join scale_members member
  on conflict do nothing;
insert into core.fee_payments (notice_id, paid_on, marked_at)
  select notice.id, notice.due_on, notice.due_on::timestamptz from core.fee_notices notice
  where notice.reference like '%-s%' and notice.id % 5 <> 0;

insert into core.login_sessions (key, person_id, proof, browser, started_at, seen_at, confirmed_at, awaiting, second_factor, ended_at)
  select gen_random_uuid(), person.id, 'PASSWORD', 'Firefox', current_date - interval '1 hour' * (number * 100),
         current_date - interval '1 hour' * (number * 100), current_date - interval '1 hour' * (number * 100), false, false,
         case when number > 1 then current_date - interval '1 hour' * (number * 100 - 2) end
  from scale_people person cross join generate_series(1, 5) number;

insert into core.facts (kind, subject, told_at)
  select 'SeatTaken', n, current_date - interval '1 minute' * n from generate_series(1, 50000) n;

drop table scale_people, scale_members, scale_affiliations, scale_spaces;
