-- New words stood in an unsorted line until the line was long, and every search read the whole line: with 3,000 new posts a
-- search cost ten times as much. Whoever indexes sorts them in at once now; that is a job, and nobody waits for it.
alter index core.search_posts_by_words set (fastupdate = off);
alter index core.search_things_by_words set (fastupdate = off);
alter index core.search_words_by_part set (fastupdate = off);
alter index core.affiliation_words_by_part set (fastupdate = off);
select gin_clean_pending_list('core.search_posts_by_words'), gin_clean_pending_list('core.search_things_by_words'),
  gin_clean_pending_list('core.search_words_by_part'), gin_clean_pending_list('core.affiliation_words_by_part');
