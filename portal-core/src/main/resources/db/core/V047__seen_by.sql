-- Whether those who lead a space see who has read its discussions (C2); nobody does unless the space has chosen so.
alter table core.spaces add column shown_readers text not null default 'NONE'
  check (shown_readers in ('NONE', 'ORGANISATIONS', 'PEOPLE'));
