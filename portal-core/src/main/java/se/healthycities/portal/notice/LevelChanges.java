package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.time.Today;

/** Changes one person's choices under the lock under which the person is told, and arranges anew what waits. */
@ApplicationScoped
public class LevelChanges {
    private final EntityManager entityManager;
    private final ChoiceQueries queries;
    private final NoticeQueries notices;
    private final NoticeKinds kinds;
    private final QuietWeeks quietWeeks;
    private final Today today;

    @Inject
    public LevelChanges(
            EntityManager entityManager,
            ChoiceQueries queries,
            NoticeQueries notices,
            NoticeKinds kinds,
            QuietWeeks quietWeeks,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.notices = notices;
        this.kinds = kinds;
        this.quietWeeks = quietWeeks;
        this.today = today;
    }

    /** The person's row, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public NoticeChoice lock(long person) {
        queries.introduce(person, today.now());
        return entityManager.find(NoticeChoice.class, person, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param space null for every space; {@code kind} for every kind; {@code level} to leave it to what is usual */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(long person, Long space, String kind, Level level) {
        long place = space == null ? 0 : space;
        String what = kind == null ? "" : kind;
        if (level == null) {
            queries.leave(person, place, what);
        } else {
            queries.choose(person, place, what, level.name());
        }
    }

    /** What waits is told by the choices of now; what is not wanted any more is not told at all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(long person) {
        entityManager.flush();
        notices.arrange(
                person,
                kinds.weighing(Digest.Weight.PERSONAL),
                kinds.weighing(Digest.Weight.REQUIRED),
                quietWeeks.quiet(today.date()),
                today.date());
    }
}
