-- What can be found, by whom, and by which words. The rows are made from what the plugins answer and can be made again at any time.

create table core.search_entries (
  id              bigint generated always as identity primary key,
  kind            text not null,
  subject         bigint not null,
  owner           text not null,
  thread          bigint,
  space_id        bigint references core.spaces on delete cascade,
  part            text,
  audience        text not null,
  organisation_id bigint references core.organisations on delete cascade,
  author_id       bigint references core.affiliations on delete cascade,
  capacity        text,
  tags            text[] not null default '{}',
  happened_at     timestamptz not null,
  valid_from      date,
  valid_to        date,
  title           text not null,
  summary         text not null default '',
  body            text not null default '',
  context         text not null default '',
  address         text not null,
  words           tsvector not null,
  unique (kind, subject)
) with (toast_tuple_target = 256);
-- The words are read for few rows and looked up for many: they lie outside of the rows, as they are.
alter table core.search_entries alter column words set storage external;
create index search_posts_by_words on core.search_entries using gin (words) with (gin_pending_list_limit = 256)
  where kind = 'post';
create index search_things_by_words on core.search_entries using gin (words) with (gin_pending_list_limit = 256)
  where kind <> 'post';
create index search_entries_by_thread on core.search_entries (thread) where kind = 'post';
create index search_entries_by_space on core.search_entries (space_id);
create index search_entries_by_author on core.search_entries (author_id);
create index search_entries_by_organisation on core.search_entries (organisation_id);

-- What has to be looked at again: one thing, or with subject null all things of a kind that follow a place.
create table core.search_queue (
  id        bigint generated always as identity primary key,
  kind      text not null,
  subject   bigint,
  place     bigint not null default 0,
  due_at    timestamptz not null
);
create index search_queue_of_things on core.search_queue (id) where subject is not null;

-- Every word of every entry, for compounds, for what was typed without its dots, for English and for "did you mean".
create table core.search_words (
  word         text collate "C" primary key,
  lexeme       text collate "C" not null,
  bare_lexeme  text collate "C" not null,
  english      text collate "C" not null,
  bare         text collate "C" not null
);
create index search_words_by_lexeme on core.search_words (lexeme);
create index search_words_by_bare_lexeme on core.search_words (bare_lexeme);
create index search_words_by_english on core.search_words (english);
create index search_words_by_bare on core.search_words (bare);
create index search_words_by_part on core.search_words using gin (bare gin_trgm_ops);

-- Letters without their dots and accents.
create function core.search_bare(words text) returns text language sql immutable parallel safe as $$
  select translate(words, 'åäáàâãöøóòôõéèêëüúùûíìîïñçæ', 'aaaaaaooooooeeeeuuuuiiiinca')
$$;

-- Words that look like another, the most like it first. Where the operators of trigrams live is for the server to know.
create function core.search_alike(misspelt text) returns table (alike text) language sql stable
  set search_path from current as $$
  select word from core.search_words where bare % core.search_bare(misspelt)
  order by similarity(bare, core.search_bare(misspelt)) desc, word limit 20
$$;

-- Places in time: a post stands in a slice of 1,024 and in one of 16,384, so that the newest are found without reading all.
create function core.search_marks(kind text, subject bigint, space bigint) returns tsvector
  language sql immutable parallel safe as $$
  select case when kind = 'post'
    then array_to_tsvector(array['#a' || (subject >> 10), '#b' || (subject >> 14), '#s' || coalesce(space, 0)])
    else ''::tsvector end
$$;

-- Plain words by their weight; those of the context only help to find.
create function core.search_vector(title text, summary text, body text, context text) returns tsvector
  language sql immutable parallel safe as $$
  select setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', summary), 'B')
      || setweight(to_tsvector('swedish', body), 'C') || setweight(to_tsvector('swedish', context), 'D')
$$;

-- Words whose forms no stemmer knows. Forms with one base are forms of one word.
create table core.irregular_words (
  form   text collate "C" primary key,
  base   text collate "C" not null,
  lexeme text collate "C" not null
);
create index irregular_words_by_base on core.irregular_words (base);
create index irregular_words_by_lexeme on core.irregular_words (lexeme);

-- The first word of a line is the base of the others.
insert into core.irregular_words (form, base, lexeme)
  select distinct on (form) form, base, coalesce((ts_lexize('swedish_stem', form))[1], form) from (
    select split_part(btrim(line), ' ', 1) as base, unnest(string_to_array(btrim(line), ' ')) as form
    from string_to_table('stad städer städerna
      storstad storstäder
      småstad småstäder
      huvudstad huvudstäder
      bok böcker böckerna
      handbok handböcker
      lärobok läroböcker
      hand händer händerna
      man män männen
      bror broder bröder bröderna
      son söner sönerna
      dotter döttrar döttrarna
      mor moder mödrar mödrarna
      far fader fäder fäderna
      mormor mormödrar
      farfar farfäder
      land länder länderna
      tand tänder tänderna
      strand stränder stränderna
      rand ränder
      bonde bönder bönderna
      gås gäss
      lus löss
      mus möss
      fot fötter fötterna
      rot rötter rötterna
      natt nätter nätterna
      tång tänger
      stång stänger
      nöt nötter
      bokstav bokstäver
      ledamot ledamöter ledamöterna
      öga ögon ögonen
      öra öron öronen
      hjärta hjärtan
      nyckel nycklar
      regel regler reglerna
      cykel cyklar cyklarna
      möte möten mötena
      museum museer museet museerna
      seminarium seminarier seminariet seminarierna
      kriterium kriterier kriteriet kriterierna
      gymnasium gymnasier gymnasiet
      kollegium kollegier kollegiet
      stipendium stipendier stipendiet
      ministerium ministerier ministeriet
      medium medier mediet
      centrum centra centrumet
      forum fora
      tema teman temat
      schema scheman
      ung yngre yngst yngsta unga
      gammal äldre äldst äldsta gamla
      stor större störst största
      liten mindre minst minsta små lilla
      god bra bättre bäst bästa
      dålig sämre sämst sämsta
      många fler flera flest
      mycket mer mest
      lång längre längst
      hög högre högst
      gå gick gått
      stå stod stått
      se såg sett
      ge gav gett givit
      ta tog tagit
      bli blev blivit
      skriva skrev skrivit
      driva drev drivit
      välja valde valt
      sälja sålde sålt
      hålla höll hållit
      binda band bundit
      finna fann funnit
      vinna vann vunnit
      bryta bröt brutit
      bjuda bjöd bjudit
      bära bar burit
      försvinna försvann försvunnit
      delta deltog deltagit deltar', E'\n') line
  ) forms
  order by form, base;

-- The newest posts that fit, ever wider in time until there are enough: first those that have the words themselves, then
-- those that have words akin to them. However many posts a common word is in, some hundred are looked at.
create function core.search_posts(
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
  found bigint[] := '{}';
  more bigint[];
begin
  if cardinality(spaces) = 0 then
    return;
  end if;
  if cardinality(spaces) <= 60 then
    places := (select string_agg('''#s' || space || '''', '|') from unnest(spaces) space)::tsquery;
  end if;
  for pass in 1 .. 2 loop
    exit when pass = 2 and (wider = query or cardinality(found) >= most);
    upper_bound := newest;
    for step in 1 .. 4 loop
      lower_bound := greatest(0, case step when 1 then newest - 2047 when 2 then newest - 16383
                                           when 3 then newest - 262143 else 0 end);
      slices := case
        when step <= 2 then (select string_agg('''#a' || slice || '''', '|')
                             from generate_series(lower_bound >> 10, upper_bound >> 10) slice)::tsquery
        when step = 3 then (select string_agg('''#b' || slice || '''', '|')
                            from generate_series(lower_bound >> 14, upper_bound >> 14) slice)::tsquery end;
      wanted := case when pass = 1 then query else wider end;
      wanted := coalesce(wanted && places, wanted);
      wanted := coalesce(wanted && slices, wanted);
      more := array(
        select entry.id from core.search_entries entry
        where entry.kind = 'post' and entry.words @@ wanted
          and entry.subject + 0 between lower_bound and upper_bound
          and entry.space_id = any (spaces)
          and (organisation is null or entry.organisation_id = organisation)
          and (capacity_of is null or entry.capacity = capacity_of)
          and (since is null or entry.happened_at >= since)
          and (until is null or entry.happened_at < until)
          and (pass = 1 or entry.id <> all (found))
        order by entry.subject desc limit most - cardinality(found));
      found := found || more;
      upper_bound := lower_bound - 1;
      exit when cardinality(found) >= most or upper_bound < 0;
    end loop;
  end loop;
  return query select entry.id, entry.thread, entry.happened_at, ts_rank_cd('{0.2, 0.4, 0.7, 1}', entry.words, query, 1)
      + case when wider = query then 0 else 0.3::real * ts_rank_cd('{0.2, 0.4, 0.7, 1}', entry.words, wider, 1) end
    from core.search_entries entry where entry.id = any (found);
end
$$;
