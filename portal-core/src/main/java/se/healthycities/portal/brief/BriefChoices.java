package se.healthycities.portal.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/** Who wants the brief by mail: elected people unless they say no, others when they say yes (G1). */
@ApplicationScoped
public class BriefChoices {
    private final EntityManager entityManager;
    private final BriefQueries queries;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public BriefChoices(EntityManager entityManager, BriefQueries queries, Visitors visitors, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.today = today;
    }

    public boolean wanted(long person) {
        return byMail(person).orElseGet(() -> usual(person));
    }

    /** What the person has said; empty for somebody who has said nothing. */
    Optional<Boolean> byMail(long person) {
        return Optional.ofNullable(entityManager.find(BriefChoice.class, person))
                .map(BriefChoice::isWanted);
    }

    /** Whether the brief comes by mail to somebody to whom most things are told in this rhythm. */
    public boolean comes(long person, Rhythm rhythm) {
        return byMail(person).orElse(rhythm != Rhythm.NONE && usual(person));
    }

    boolean usual(long person) {
        return queries.elected(person, today.date()) > 0;
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void choose(boolean wanted) {
        long person = visitors.current().person();
        BriefChoice choice = entityManager.find(BriefChoice.class, person);
        if (choice == null) {
            entityManager.persist(new BriefChoice(person, wanted));
        } else {
            choice.become(wanted);
        }
    }
}
