-- Folders, versions with a state of their own, locks, the trash and the count of downloads. A file lies in a place: a folder
-- (its id), the top of its space (0) or, as an attachment that nobody has put elsewhere, among those of the talks (-1).

create table core.folders (
  id         bigint generated always as identity primary key,
  space_id   bigint not null references core.spaces,
  parent_id  bigint,
  name       text collate "sv-x-icu" not null check (length(name) between 1 and 150),
  made_at    timestamptz not null,
  made_by_id bigint not null references core.affiliations,
  trashed_at timestamptz,
  unique (space_id, id),
  foreign key (space_id, parent_id) references core.folders (space_id, id),
  check (parent_id <> id)
);
create unique index folders_one_name on core.folders (space_id, coalesce(parent_id, 0), lower(name))
  where trashed_at is null;
create index folders_by_parent on core.folders (parent_id) where parent_id is not null;

alter table core.files
  alter column name type text collate "sv-x-icu",
  add column folder_id     bigint,
  add column place         bigint not null default 0,
  add column versions      integer not null default 1,
  add column adopted       integer,
  add column locked_by_id  bigint references core.affiliations,
  add column locked_until  timestamptz,
  add column trashed_at    timestamptz,
  add column trashed_by_id bigint references core.affiliations,
  add column removed_at    timestamptz,
  add foreign key (space_id, folder_id) references core.folders (space_id, id),
  add check (case when folder_id is null then place in (0, -1) else place = folder_id end),
  add check ((locked_by_id is null) = (locked_until is null)),
  add check (removed_at is null or trashed_at is not null);

update core.files file set
  versions = coalesce((select max(number) from core.file_versions where file_id = file.id), 1),
  place = case when exists (select 1 from core.attachments attachment
                            join core.file_versions version on version.id = attachment.file_version_id
                            where version.file_id = file.id) then -1 else 0 end;
update core.files set adopted = versions where status = 'ADOPTED';

-- Two files of one name that lay beside each other so far: the later ones are numbered.
do $$
declare
  double record;
  number integer;
  numbered text;
begin
  for double in
    select id, space_id, name from (select id, space_id, name, row_number() over (partition by space_id, lower(name) order by id)
                                    from core.files where place = 0) file where row_number > 1 order by id
  loop
    number := 1;
    loop
      number := number + 1;
      numbered := case when double.name ~ '.\.[^.]{1,9}$' then regexp_replace(double.name, '\.([^.]{1,9})$', ' (' || number || ').\1')
                       else double.name || ' (' || number || ')' end;
      exit when not exists (select 1 from core.files
                            where space_id = double.space_id and place = 0 and lower(name) = lower(numbered));
    end loop;
    update core.files set name = numbered where id = double.id;
  end loop;
end
$$;

create unique index files_one_name on core.files (space_id, place, lower(name)) where trashed_at is null and place >= 0;
create index files_in_place on core.files (space_id, place, changed_at desc, id desc) where trashed_at is null;
create index files_in_place_by_name on core.files (space_id, place, name, id) where trashed_at is null;
create index files_by_time on core.files (changed_at desc, id desc) where trashed_at is null;
create index files_by_folder on core.files (folder_id) where folder_id is not null;
create index files_in_trash on core.files (space_id, trashed_at desc, id desc)
  where trashed_at is not null and removed_at is null;

-- A file that goes to another space with its talk is an attachment there; folders stay where they are.
create function core.leave_folder() returns trigger language plpgsql as $$
begin
  new.folder_id := null;
  new.place := -1;
  return new;
end
$$;
create trigger leave_folder before update on core.files for each row
  when (old.space_id <> new.space_id) execute function core.leave_folder();

-- The content of a version never changes. Its state does; that it was adopted, when and by whom, stays for ever.
alter table core.file_versions
  add column status        text not null default 'DRAFT',
  add column label         text collate "sv-x-icu" check (length(label) between 1 and 100),
  add column restored_from integer,
  add column adopted_at    timestamptz,
  add column adopted_by_id bigint references core.affiliations,
  add check ((adopted_at is null) = (adopted_by_id is null));
update core.file_versions version set status = file.status
  from core.files file where file.id = version.file_id and file.versions = version.number;
create index file_versions_by_content on core.file_versions (sha256);

-- How often an organisation's people took a file along in a month, and nothing about who.
create table core.file_downloads (
  file_id         bigint not null references core.files on delete cascade,
  organisation_id bigint not null references core.organisations,
  month           date not null check (extract(day from month) = 1),
  downloads       integer not null check (downloads > 0),
  primary key (file_id, month, organisation_id)
);
