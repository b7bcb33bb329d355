-- After the posts: where each discussion ends, and how far its readers have come. Of a group's people most have read all of a
-- discussion, some a part, some nothing of it.

update core.discussions discussion
  set posts = last.number, last_post_at = last.written_at, last_author_id = last.author_id
  from core.bench_discussions known
  join lateral (select number, written_at, author_id from core.posts post where post.discussion_id = known.id
                order by number desc limit 1) last on true
  where discussion.id = known.id;

insert into core.read_marks (person_id, discussion_id, last_number)
  select person.person_id, known.id,
         case when chance < 70 then discussion.posts else 1 + (person.n * 7 + known.n * 3) % discussion.posts end
  from core.bench_people person
  join core.seats seat on seat.affiliation_id = person.affiliation_id
  join core.bench_discussions known on known.space_id = seat.space_id
  join core.discussions discussion on discussion.id = known.id
  cross join lateral (select (person.n * 31 + known.n * 17) % 100 as chance) drawn
  where chance < 88
  on conflict (person_id, discussion_id) do update set last_number = excluded.last_number;
