-- A search reads of a word's posts only those in the slices of time it looks at. As one question, "the word, in these slices"
-- made the index go through all posts that have the word, from the oldest on, each time it went further back; as two
-- questions it leaps to the first slice.
create or replace function core.search_posts(
  query tsquery, wider tsquery, spaces bigint[], organisation bigint, capacity_of text, since timestamptz, until timestamptz,
  most integer)
  returns table (entry_id bigint, of_thread bigint, at timestamptz, fit real) language plpgsql stable rows 100
  set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
  newest bigint := coalesce((select max(entry.subject) from core.search_entries entry where entry.kind = 'post'), 0);
  places tsquery;
  slices tsquery;
  wanted tsquery;
  upper_bound bigint;
  lower_bound bigint;
  width bigint;
  found bigint[] := '{}';
  more bigint[];
begin
  if cardinality(spaces) = 0 then
    return;
  end if;
  if 4 * cardinality(spaces) <= (select count(*) from core.spaces) then
    places := (select string_agg('''#s' || space || '''', '|') from unnest(spaces) space)::tsquery;
  end if;
  for pass in 1 .. 2 loop
    exit when pass = 2 and (wider = query or cardinality(found) >= most);
    wanted := case when pass = 1 then query else wider end;
    wanted := coalesce(wanted && places, wanted);
    upper_bound := newest;
    width := 2048;
    loop
      lower_bound := greatest(0, upper_bound - width + 1);
      slices := case
        when upper_bound - lower_bound < 32768 then
          (select string_agg('''#a' || slice || '''', '|')
           from generate_series(lower_bound >> 10, upper_bound >> 10) slice)::tsquery
        when upper_bound - lower_bound < 524288 then
          (select string_agg('''#b' || slice || '''', '|')
           from generate_series(lower_bound >> 14, upper_bound >> 14) slice)::tsquery end;
      more := array(
        select entry.id from core.search_entries entry
        where entry.kind = 'post' and entry.words @@ coalesce(slices, wanted) and entry.words @@ wanted
          and entry.subject + 0 between lower_bound and upper_bound
          and entry.space_id + 0 = any (spaces)
          and (organisation is null or entry.organisation_id = organisation)
          and (capacity_of is null or entry.capacity = capacity_of)
          and (since is null or entry.happened_at >= since)
          and (until is null or entry.happened_at < until)
          and (pass = 1 or entry.id <> all (found))
        order by entry.subject desc limit most - cardinality(found));
      found := found || more;
      exit when cardinality(found) >= most or lower_bound = 0;
      upper_bound := lower_bound - 1;
      -- As far back as it takes at this rate, and half as far again; without any rate, four times as far.
      width := case when cardinality(more) = 0 then 4 * width
        else least(4 * width, greatest(2048, 3 * width * (most - cardinality(found)) / (2 * cardinality(more)))) end;
    end loop;
  end loop;
  return query select entry.id, entry.thread, entry.happened_at, ts_rank_cd('{0.2, 0.4, 0.7, 1}', entry.words, query, 1)
      + case when wider = query then 0 else 0.3::real * ts_rank_cd('{0.2, 0.4, 0.7, 1}', entry.words, wider, 1) end
    from core.search_entries entry where entry.id = any (found);
end
$$;
