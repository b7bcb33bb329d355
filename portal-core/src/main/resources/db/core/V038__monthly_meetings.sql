-- Meetings that were planned together, one every month: they are published at once and stand alone otherwise.
alter table core.occasions add column series uuid;
comment on column core.occasions.series is 'the same for all occasions of one row of monthly meetings';
create index occasions_by_series on core.occasions (series) where series is not null;
