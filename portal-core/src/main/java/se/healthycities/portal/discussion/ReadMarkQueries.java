package se.healthycities.portal.discussion;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.space.Readable;

/** The compile-checked statements of read marks. */
interface ReadMarkQueries {
    EntityManager entityManager();

    @SQL("insert into core.read_marks (person_id, discussion_id, last_number) values (:person, :discussion, :number)"
            + " on conflict (person_id, discussion_id) do update set last_number = excluded.last_number"
            + " where core.read_marks.last_number < excluded.last_number")
    int read(long person, long discussion, int number);

    @SQL("insert into core.read_marks (person_id, discussion_id, last_number)"
            + " select :person, seen.id, seen.number from unnest(:discussions, :numbers) as seen (id, number)"
            + " on conflict (person_id, discussion_id) do update set last_number = excluded.last_number"
            + " where core.read_marks.last_number < excluded.last_number")
    int readAll(long person, Long[] discussions, Integer[] numbers);

    /** @param discussion only this one, 0 for all; {@code space} likewise */
    @HQL("select discussion.id, case when discussion.lastPostAt <= :seen then discussion.posts else"
            + " coalesce((select max(post.number) from Post post where post.discussion = discussion"
            + " and post.writtenAt <= :seen), 0) end from Discussion discussion join discussion.space space"
            + " left join ReadMark mark on mark.discussionId = discussion.id and mark.personId = :person"
            + " where (:discussion = 0 or discussion.id = :discussion) and (:space = 0 or space.id = :space) and "
            + Readable.SPACE + Readable.DISCUSSIONS + " and discussion.posts > coalesce(mark.lastNumber, 0)")
    List<Seen> seen(
            long discussion,
            long space,
            Instant seen,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    /** A discussion and the last of its posts that was there when the visitor looked. */
    record Seen(Long discussion, Integer number) {}
}
