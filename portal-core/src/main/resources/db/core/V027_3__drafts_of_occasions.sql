-- Drafts are few among many occasions, and whoever leads looks for them on each visit.
create index occasions_drafts on core.occasions (first_day, id) where status = 'DRAFT';
