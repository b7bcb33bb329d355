-- What stands in a file, read in the background by a process of its own, and what the virus scanner said.

create table core.file_texts (
  version_id      bigint primary key references core.file_versions on delete cascade,
  state           text not null default 'WAITING',
  attempts        integer not null default 0,
  next_attempt_at timestamptz,
  text            text,
  pages           integer,
  extracted_at    timestamptz,
  preview_sha256  text
);
create index file_texts_waiting on core.file_texts (version_id desc) where state = 'WAITING';

-- Every version waits for its text from the moment it is there, whatever brought it.
create function core.wait_for_text() returns trigger language plpgsql as $$
begin
  insert into core.file_texts (version_id) values (new.id);
  return null;
end
$$;
create trigger wait_for_text after insert on core.file_versions for each row execute function core.wait_for_text();
insert into core.file_texts (version_id) select id from core.file_versions;

-- A version without a row has not been scanned yet.
create table core.file_scans (
  version_id      bigint primary key references core.file_versions on delete cascade,
  state           text not null,
  attempts        integer not null default 0,
  next_attempt_at timestamptz,
  signature       text,
  scanned_at      timestamptz
);
create index file_scans_held on core.file_scans (version_id) where state <> 'CLEAN';
