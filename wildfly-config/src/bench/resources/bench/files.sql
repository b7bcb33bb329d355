-- One file a row of bench_files, each in the space of a discussion and attached to its first post.

with placed as (
  select file.n, file.sha256, file.bytes, known.id as discussion_id, known.space_id, person.affiliation_id
  from core.bench_files file
  join core.bench_discussions known on known.n = file.n * 4 - 4
  join core.bench_people person on person.n = 1 + file.n % 500),
files as (
  insert into core.files (space_id, name, status, changed_at, responsible_id)
    select space_id, 'Underlag ' || n || '.pdf', 'DRAFT', current_date - interval '1 hour' * n, affiliation_id from placed
    returning id, name),
versions as (
  insert into core.file_versions (file_id, number, sha256, bytes, media_type, author_id, uploaded_at)
    select files.id, 1, placed.sha256, placed.bytes, 'application/pdf', placed.affiliation_id, current_date - interval '1 hour' * placed.n
    from placed join files on files.name = 'Underlag ' || placed.n || '.pdf'
    returning id, sha256)
insert into core.attachments (post_id, file_version_id)
  select post.id, versions.id from placed join versions on versions.sha256 = placed.sha256
  join core.posts post on post.discussion_id = placed.discussion_id and post.number = 1;

-- There is no text in them that anybody could look for; nobody tries while the figures are taken.
update core.file_texts text set state = 'NONE'
  from core.file_versions version join core.bench_files file on file.sha256 = version.sha256
  where text.version_id = version.id;
