package se.healthycities.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/** Notes that a silent member has been spoken with. */
@ApplicationScoped
public class PauseService {
    private final EntityManager entityManager;
    private final Visitors visitors;
    private final Facts facts;
    private final Today today;

    @Inject
    public PauseService(EntityManager entityManager, Visitors visitors, Facts facts, Today today) {
        this.entityManager = entityManager;
        this.visitors = visitors;
        this.facts = facts;
        this.today = today;
    }

    /** @param last the last day of the pause, not before today */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void agree(long organisation, LocalDate last, String note) {
        Organisation member = entityManager.find(Organisation.class, organisation);
        entityManager.persist(new AgreedPause(member, new Period(today.date(), last), note));
        facts.tell(new PauseAgreed(organisation, visitors.current().affiliation()));
    }
}
