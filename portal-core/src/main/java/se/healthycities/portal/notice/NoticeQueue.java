package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.time.Today;

/** The facts of which nobody has been told yet. A trigger fills it in the transaction of each fact. */
@ApplicationScoped
public class NoticeQueue {
    /** A fact that cannot be told is tried in so many runs, for some minutes, and then stays for the operator to see. */
    static final int MOST_TRIES = 50;

    private final EntityManager entityManager;
    private final NoticeQueries queries;
    private final NoticeKinds kinds;
    private final Today today;

    @Inject
    public NoticeQueue(EntityManager entityManager, NoticeQueries queries, NoticeKinds kinds, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.kinds = kinds;
        this.today = today;
    }

    /** A fact that waits. @param doer the person who acted, or null */
    record Waiting(long id, long fact, Digest.Told told, Long doer) {}

    /** Takes out the facts that no kind of notice tells of. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void clear() {
        queries.lock();
        queries.dropOthers(kinds.facts().toArray(String[]::new));
    }

    /**
     * The one whose turn it is; those that failed come after those that were not tried.
     *
     * @param except those that failed in this run: a short trouble must not use up all tries
     */
    Optional<Waiting> first(Set<Long> except) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select waiting.id, fact.id, fact.kind, fact.subject, fact.space_id, fact.actor_id,"
                                + " doer.person_id from core.notice_queue waiting join core.facts fact"
                                + " on fact.id = waiting.fact_id left join core.affiliations doer on doer.id = fact.actor_id"
                                + " where waiting.tries < :most and waiting.id <> all (cast(:except as bigint[])) order by waiting.tries, waiting.id limit 1")
                .setParameter("most", MOST_TRIES)
                .setParameter("except", except.toArray(Long[]::new))
                .getResultList();
        return rows.stream().findFirst().map(row -> waiting((Object[]) row));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(long id) {
        queries.failed(id);
    }

    /** How long the oldest fact has been waiting; empty when none is. */
    public Optional<Duration> age() {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select min(fact.told_at) from core.notice_queue waiting join core.facts fact"
                                + " on fact.id = waiting.fact_id",
                        Instant.class)
                .getResultList();
        return rows.stream()
                .filter(Instant.class::isInstance)
                .findFirst()
                .map(told -> Duration.between((Instant) told, today.now()));
    }

    private static Waiting waiting(Object[] row) {
        Digest.Told told = new Digest.Told((String) row[2], number(row[3]), number(row[4]), number(row[5]));
        return new Waiting(number(row[0]), number(row[1]), told, number(row[6]));
    }

    private static Long number(Object cell) {
        return cell == null ? null : ((Number) cell).longValue();
    }
}
