-- Answers about places are told apart by random words: an identity tells in which order people answered, and which texts
-- came from the same sheet.

alter table reports.place_sheets add column key uuid not null default gen_random_uuid() unique;
comment on column reports.place_sheets.key is 'random; by which the export names a sheet and puts them in order';
alter table reports.place_sheets add column version integer not null default 0;
comment on column reports.place_sheets.version is 'how often a group has saved what it agreed on';

alter table reports.place_notes add column key uuid not null default gen_random_uuid() unique;
comment on column reports.place_notes.key is 'random; by which pages and the record of acts name a text';
