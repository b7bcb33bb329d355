package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.healthycities.portal.time.Today;

/** What the index has to look at again. Every line is written in the transaction of what it is about. */
@ApplicationScoped
public class SearchQueue {
    private final EntityManager entityManager;
    private final Today today;

    @Inject
    public SearchQueue(EntityManager entityManager, Today today) {
        this.entityManager = entityManager;
        this.today = today;
    }

    /** Stands for all kinds; the launcher's command knows none of them. */
    static final String EVERY_KIND = "*";

    /** All things of a kind that follow a place. */
    record Walk(long id, String kind, long place) {}

    void thing(String kind, long subject) {
        entityManager
                .createNativeQuery(
                        "insert into core.search_queue (kind, subject, due_at) values (:kind, :subject, :now)")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("now", today.now())
                .executeUpdate();
    }

    /** All things of these kinds; one that waits already is not noted twice. */
    public void all(List<String> kinds, Instant due) {
        entityManager
                .createNativeQuery("insert into core.search_queue (kind, due_at) select kind, :due"
                        + " from unnest(string_to_array(:kinds, ',')) kind where not exists (select 1"
                        + " from core.search_queue waiting where waiting.kind = kind.kind and waiting.subject is null"
                        + " and waiting.place = 0)")
                .setParameter("kinds", String.join(",", kinds))
                .setParameter("due", due)
                .executeUpdate();
    }

    /** Posts that are now in a discussion, or in the one that it became a part of. */
    static final String POSTS_OF = "select id from core.posts where discussion_id = :discussion or discussion_id ="
            + " (select merged_into_id from core.discussions where id = :discussion)";

    /** All posts of a discussion: they are found by its title and in its space. */
    void postsOf(long discussion) {
        entityManager
                .createNativeQuery("insert into core.search_queue (kind, subject, due_at) select 'post', id, :now"
                        + " from (" + POSTS_OF + ") post")
                .setParameter("discussion", discussion)
                .setParameter("now", today.now())
                .executeUpdate();
    }

    /** Takes some things out of the queue, by their kinds; others pass over them until the transaction ends. */
    Map<String, List<Long>> take(int most) {
        List<?> rows = entityManager
                .createNativeQuery("delete from core.search_queue where id in (select id from core.search_queue"
                        + " where subject is not null order by id limit :most for update skip locked)"
                        + " returning kind, subject")
                .setParameter("most", most)
                .getResultList();
        Map<String, List<Long>> things = new TreeMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            things.computeIfAbsent((String) cells[0], kind -> new ArrayList<>()).add(((Number) cells[1]).longValue());
        }
        return things;
    }

    Optional<Walk> walk() {
        List<?> rows = entityManager
                .createNativeQuery("select id, kind, place from core.search_queue where subject is null"
                        + " and due_at <= :now order by id limit 1 for update skip locked")
                .setParameter("now", today.now())
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] cells = (Object[]) row;
            return new Walk(((Number) cells[0]).longValue(), (String) cells[1], ((Number) cells[2]).longValue());
        });
    }

    /** @param place null when nothing follows any more */
    void walked(Walk walk, Long place) {
        String change = place == null
                ? "delete from core.search_queue where id = :id"
                : "update core.search_queue set place = " + place + " where id = :id";
        entityManager.createNativeQuery(change).setParameter("id", walk.id()).executeUpdate();
    }

    /** How many lines wait. */
    public long waiting() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from core.search_queue", Long.class)
                        .getSingleResult())
                .longValue();
    }
}
