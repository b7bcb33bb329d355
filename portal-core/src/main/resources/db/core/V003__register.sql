-- Official codes of municipalities and regions, sources of population figures, and what people can be asked about.

alter table core.organisations add column code text unique;
alter table core.organisations add column region_code text unique;
create index organisations_by_county on core.organisations (county_code);

alter table core.population_figures add column source text;
update core.population_figures set source = '–';
alter table core.population_figures alter column source set not null;

alter table core.people add column ask_me_about text;
alter table core.people add column phone text;
alter table core.people add column phone_visible boolean not null default true;
create index people_by_name on core.people (family_name, id);

-- The fixed list of subjects; the portal adds none.
create table core.subjects (
  id           bigint generated always as identity primary key,
  key          text not null unique,
  name         text collate "sv-x-icu" not null,
  name_english text not null
);

create table core.person_subjects (
  person_id  bigint not null references core.people,
  subject_id bigint not null references core.subjects,
  primary key (person_id, subject_id)
);
create index person_subjects_by_subject on core.person_subjects (subject_id, person_id);

insert into core.subjects (key, name, name_english)
values
  ('jamlik-halsa', 'Jämlik hälsa', 'Equal health'),
  ('barn-unga', 'Barn och ungas livsvillkor', 'Living conditions of children and young people'),
  ('aldre', 'Äldres hälsa', 'Health of older people'),
  ('delaktighet', 'Delaktighet och inflytande', 'Participation and influence'),
  ('demokrati', 'Demokrati och val', 'Democracy and elections'),
  ('samhallsplanering', 'Hälsosam samhällsplanering', 'Healthy urban planning'),
  ('platsutveckling', 'Platsutveckling', 'Development of places'),
  ('segregation', 'Segregation', 'Segregation'),
  ('trygghet', 'Hälsofrämjande arbete för trygghet', 'Health-promoting work for safety'),
  ('tillit', 'Tillit', 'Trust'),
  ('styrning', 'Styrning och ledning', 'Governance and management'),
  ('politiskt-ledarskap', 'Politiskt ledarskap', 'Political leadership'),
  ('sociala-investeringar', 'Sociala investeringar', 'Social investment'),
  ('valmaendeekonomi', 'Välmåendeekonomi', 'Well-being economy'),
  ('agenda-2030', 'Agenda 2030', 'Agenda 2030'),
  ('uppfoljning', 'Data och uppföljning', 'Data and follow-up'),
  ('nara-vard', 'Nära vård', 'Integrated care close to home'),
  ('fysisk-aktivitet', 'Fysisk aktivitet', 'Physical activity'),
  ('psykisk-halsa', 'Psykisk hälsa', 'Mental health'),
  ('ensamhet', 'Ensamhet', 'Loneliness'),
  ('digitalisering', 'Digitalisering och teknisk utveckling', 'Digitalisation and technology'),
  ('internationellt', 'Internationellt samarbete', 'International cooperation');
