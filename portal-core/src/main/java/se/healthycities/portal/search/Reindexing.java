package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/** Has the index made anew: when there is none yet, and when the administrator wants it. Searching goes on meanwhile. */
@ApplicationScoped
public class Reindexing {
    private final EntityManager entityManager;
    private final SearchKinds kinds;
    private final SearchQueue queue;
    private final Visitors visitors;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Reindexing(
            EntityManager entityManager,
            SearchKinds kinds,
            SearchQueue queue,
            Visitors visitors,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.kinds = kinds;
        this.queue = queue;
        this.visitors = visitors;
        this.audit = audit;
        this.today = today;
    }

    @Transactional
    public void beginWhenEmpty() {
        boolean filled = (Boolean) entityManager
                .createNativeQuery(
                        "select exists (select 1 from core.search_entries) or exists (select 1 from core.search_queue"
                                + " where subject is null)",
                        Boolean.class)
                .getSingleResult();
        if (!filled) {
            queue.all(kinds.names(), today.now());
        }
    }

    @Guarded(Access.ADMINISTER)
    @Transactional
    public void begin() {
        Visitor visitor = visitors.current();
        queue.all(kinds.names(), today.now());
        audit.record(new Actor(visitor.person(), visitor.affiliation()), "search-rebuilt", "search", Change.NONE);
    }

    /** How many entries there are of each kind. */
    @Guarded(Access.ADMINISTER)
    public Map<String, Long> numbers() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        kinds.names().forEach(kind -> numbers.put(kind, 0L));
        entityManager
                .createNativeQuery("select kind, count(*) from core.search_entries group by kind", Object[].class)
                .getResultList()
                .forEach(row -> numbers.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()));
        return numbers;
    }

    /** How many lines wait to be looked at. */
    @Guarded(Access.ADMINISTER)
    public long waiting() {
        return queue.waiting();
    }
}
