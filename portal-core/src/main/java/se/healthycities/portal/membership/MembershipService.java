package se.healthycities.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import se.healthycities.portal.membership.IllegalStep.Reason;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/** What the coordinator does with a case, step by step; every method writes once for one key (A7, S-F3). */
@ApplicationScoped
public class MembershipService {
    private final EntityManager entityManager;
    private final MembershipQueries queries;
    private final MembershipSteps steps;
    private final Representation representation;
    private final VisitorMemory memory;
    private final Today today;

    @Inject
    public MembershipService(
            EntityManager entityManager,
            MembershipQueries queries,
            MembershipSteps steps,
            Representation representation,
            VisitorMemory memory,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.steps = steps;
        this.representation = representation;
        this.memory = memory;
        this.today = today;
    }

    /** Keeps an organisation that has shown interest without using the form, and returns its case (INV-028). */
    @Guarded(Access.COORDINATE)
    @Transactional
    public long lead(String organisation, StepDetails details) {
        queries.lock(details.key().toString());
        if (queries.written(details.key()) > 0) {
            return queries.caseOfKey(details.key()).get(0);
        }
        String name = organisation.trim();
        MembershipCase opened =
                new MembershipCase(queries.named(name).stream().findFirst().orElse(null), name, details.day());
        entityManager.persist(opened);
        steps.append(opened, MembershipAct.EXPRESS_INTEREST, details);
        return opened.getId();
    }

    /**
     * A step that needs nothing but its details. The board's decision needs its minute, a notice its last day, and a notice
     * ends the membership by date.
     *
     * @throws IllegalStep when it does not fit the history
     * @throws IllegalArgumentException for acts that have a method of their own
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void take(long id, MembershipAct act, StepDetails details) {
        switch (act) {
            case CONTACT, AWAIT_DECISION, APPLY, DECIDE, DECLINE, GIVE_NOTICE, NOTE ->
                steps.open(id, act, details).ifPresent(found -> {
                    if (act == MembershipAct.DECIDE && blank(details.minute())) {
                        throw new IllegalStep(Reason.NO_MINUTE);
                    }
                    if (act == MembershipAct.GIVE_NOTICE) {
                        found.getPeriod().end(details.lastDay());
                        representation.end(found.getPeriod().getOrganisation().getId(), details.lastDay());
                        memory.forget();
                    }
                    steps.append(found, act, details);
                });
            case EXPRESS_INTEREST, FILE_DECISION, NAME_CONTACTS, ADMIT, ENROL ->
                throw new IllegalArgumentException(act + " has a method of its own.");
        }
    }

    /** The organisation's own political decision has come. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void fileDecision(long id, DecisionFile file, StepDetails details) {
        steps.open(id, MembershipAct.FILE_DECISION, details).ifPresent(found -> {
            found.file(file);
            steps.append(found, MembershipAct.FILE_DECISION, details);
        });
    }

    /** The organisation has named its two contacts. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void nameContacts(long id, NamedContact political, NamedContact administrative, StepDetails details) {
        steps.open(id, MembershipAct.NAME_CONTACTS, details).ifPresent(found -> {
            found.name(political, administrative);
            steps.append(found, MembershipAct.NAME_CONTACTS, details);
        });
    }

    /** Begins the book of a membership that came from elsewhere: an import, or the time before the portal. */
    @Transactional
    public void enrol(MembershipPeriod period) {
        LocalDate from = period.getPeriod().from();
        LocalDate to = period.getPeriod().to();
        MembershipCase found = new MembershipCase(period.getOrganisation(), null, from);
        found.admit(period.getOrganisation(), period);
        entityManager.persist(found);
        entityManager.persist(new MembershipStep(found, MembershipAct.ENROL, details(from, null), today.now(), null));
        if (to != null) {
            entityManager.persist(
                    new MembershipStep(found, MembershipAct.GIVE_NOTICE, details(to, to), today.now(), null));
        }
    }

    private static StepDetails details(LocalDate day, LocalDate lastDay) {
        return new StepDetails(day, lastDay, null, null, null, UUID.randomUUID());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
