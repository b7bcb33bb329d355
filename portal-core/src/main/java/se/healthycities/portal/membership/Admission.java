package se.healthycities.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.membership.IllegalStep.Reason;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.OrganisationKind;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Period;

/**
 * Makes an organisation a member: its place in the register, its membership from a day on, and its two contacts as people
 * who can be invited, all in one act (INV-019, INV-026).
 */
@ApplicationScoped
public class Admission {
    private final EntityManager entityManager;
    private final MembershipQueries queries;
    private final MembershipSteps steps;
    private final Contacts contacts;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;

    @Inject
    public Admission(
            EntityManager entityManager,
            MembershipQueries queries,
            MembershipSteps steps,
            Contacts contacts,
            Visitors visitors,
            VisitorMemory memory,
            Facts facts) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.steps = steps;
        this.contacts = contacts;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
    }

    /**
     * @param details with the first day of the membership; twice the same key admits once
     * @param code the municipality's four digits or the region's two; ignored when the case knows its organisation
     * @param politicalTitle what the political contact is called, such as "Förtroendevald"; likewise the other
     * @throws IllegalStep when the decision, a contact or the code is missing, or it is a member already
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void admit(long id, String code, String politicalTitle, String administrativeTitle, StepDetails details) {
        Optional<MembershipCase> open = steps.open(id, MembershipAct.ADMIT, details);
        if (open.isEmpty()) {
            return;
        }
        MembershipCase found = open.get();
        if (found.getDecision() == null) {
            throw new IllegalStep(Reason.NO_DECISION_FILE);
        }
        if (!found.political().complete() || !found.administrative().complete()) {
            throw new IllegalStep(Reason.NO_CONTACTS);
        }
        Organisation organisation = organisation(found, code == null ? "" : code.trim());
        if (queries.memberships(organisation.getId(), details.day()) > 0) {
            throw new IllegalStep(Reason.MEMBER_ALREADY);
        }
        MembershipPeriod period = new MembershipPeriod(organisation, Period.from(details.day()));
        entityManager.persist(period);
        found.admit(organisation, period);
        steps.append(found, MembershipAct.ADMIT, details);
        long home = organisation.getId();
        contacts.welcome(home, found.political(), politicalTitle, ContactKind.POLITICAL, details.day());
        contacts.welcome(home, found.administrative(), administrativeTitle, ContactKind.ADMINISTRATIVE, details.day());
        facts.tell(new MemberAdmitted(home, visitors.current().affiliation()));
        memory.forget();
    }

    /** The one of the register with this code, or a new one; four digits are a municipality and two a region. */
    private Organisation organisation(MembershipCase found, String code) {
        if (found.getOrganisation() != null) {
            return found.getOrganisation();
        }
        if (!code.matches("\\d{2}|\\d{4}")) {
            throw new IllegalStep(Reason.NO_ORGANISATION);
        }
        return queries.organisation(code).stream().findFirst().orElseGet(() -> {
            OrganisationKind kind = code.length() == 2 ? OrganisationKind.REGION : OrganisationKind.MUNICIPALITY;
            Organisation fresh = new Organisation(found.getOrganisationName(), kind, code, code.substring(0, 2));
            entityManager.persist(fresh);
            return fresh;
        });
    }
}
