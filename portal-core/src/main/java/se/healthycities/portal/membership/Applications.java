package se.healthycities.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.time.Today;

/**
 * Takes what anybody writes in the public form and makes it a case. Whoever sends gets the same answer, whether the portal
 * knows the address or not (INV-039, INV-223).
 */
@ApplicationScoped
public class Applications {
    /** How soon somebody has to answer. */
    private static final int DAYS_TO_ANSWER = 7;

    private final EntityManager entityManager;
    private final MembershipQueries queries;
    private final MembershipSteps steps;
    private final MembershipLetters letters;
    private final Facts facts;
    private final Today today;

    @Inject
    public Applications(
            EntityManager entityManager,
            MembershipQueries queries,
            MembershipSteps steps,
            MembershipLetters letters,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.steps = steps;
        this.letters = letters;
        this.facts = facts;
        this.today = today;
    }

    /** @param key of the form; the same form twice is one case */
    @Transactional
    public void receive(Application application, UUID key) {
        queries.lock(key.toString());
        if (queries.written(key) > 0) {
            return;
        }
        LocalDate day = today.date();
        String name = application.organisation().trim();
        MembershipCase opened =
                new MembershipCase(queries.named(name).stream().findFirst().orElse(null), name, day);
        opened.write(application);
        entityManager.persist(opened);
        MembershipAct act = application.applies() ? MembershipAct.APPLY : MembershipAct.EXPRESS_INTEREST;
        steps.append(opened, act, new StepDetails(day, null, null, null, day.plusDays(DAYS_TO_ANSWER), key));
        letters.received(opened, application.applies());
        facts.tell(new ApplicationReceived(opened.getId()));
    }
}
