-- Where the content of a version was taken away for good, what stood in it and what was found in it go as well.
create function core.forget_content() returns trigger language plpgsql as $$
begin
  delete from core.file_texts where version_id = new.id;
  delete from core.file_scans where version_id = new.id;
  return null;
end
$$;
create trigger forget_content after update of sha256 on core.file_versions for each row
  when (old.sha256 <> new.sha256) execute function core.forget_content();
