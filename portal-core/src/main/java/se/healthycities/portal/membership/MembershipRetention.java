package se.healthycities.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Forgets whom we wrote with: twelve months after the last contact, unless they have said that we may remember them or an
 * application is being handled. The organisation's history stays (P3).
 */
@ApplicationScoped
public class MembershipRetention {
    public static final Period KEPT = Period.ofMonths(12);

    private final EntityManager entityManager;
    private final RetentionQueries queries;

    @Inject
    public MembershipRetention(EntityManager entityManager, RetentionQueries queries) {
        this.entityManager = entityManager;
        this.queries = queries;
    }

    /** The cases whose personal values should be erased on a day, at most a thousand at a time. */
    public List<Long> erasable(LocalDate day) {
        return queries.erasable(day.minus(KEPT));
    }

    /** @return how many cases were forgotten */
    @Transactional
    public int erase(LocalDate day) {
        List<Long> cases = erasable(day);
        for (Long id : cases) {
            entityManager.find(MembershipCase.class, id).erase(day);
            queries.dropNotes(id);
        }
        return cases.size();
    }
}
