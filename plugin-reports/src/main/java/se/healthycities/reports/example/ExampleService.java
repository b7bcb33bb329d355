package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** What the writers of an example do: write, send in, change, look again, withdraw. */
@ApplicationScoped
public class ExampleService {
    private final EntityManager entityManager;
    private final ExampleQueries queries;
    private final ExampleActor actor;
    private final ExampleRights rights;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public ExampleService(
            EntityManager entityManager,
            ExampleQueries queries,
            ExampleActor actor,
            ExampleRights rights,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.actor = actor;
        this.rights = rights;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * A new draft.
     *
     * @param source whose it is, as the office says; whoever else writes tells of their own organisation
     * @return its id, also when the form was sent before
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public long start(Scene scene, ExamplePlan plan, Source source, UUID form) {
        if (!rights.writes() && !rights.publishes()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        List<Long> before = queries.made(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Affiliation author = actor.affiliation();
        Source whose =
                rights.publishes() ? source : Source.of(author.getOrganisation().getAddress());
        Organisation organisation = whose.organisation() == null
                ? null
                : queries.organisation(whose.organisation()).stream()
                        .findFirst()
                        .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Example example = new Example(organisation, whose, plan, author, today.now(), form);
        entityManager.persist(example);
        return example.getId();
    }

    /**
     * Says all of it anew; how it read before is kept. What was open to all is for members until the office has looked.
     *
     * @param seen the version that the words were made from
     * @return false when somebody has changed it since, and nothing was written
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public boolean change(Scene scene, long id, ExamplePlan plan, int seen) {
        Example example = actor.edited(scene, id);
        if (example.getPlan().equals(plan)) {
            return true;
        }
        if (example.getVersion() != seen) {
            return false;
        }
        Affiliation by = actor.affiliation();
        if (!plan.failedReleased().equals(example.getPlan().failedReleased())) {
            Change change = new Change(reach(example.getPlan()), reach(plan));
            audit.record(new Actor(by.getPerson().getId(), by.getId()), "example-released", "example " + id, change);
        }
        boolean closes = example.isOpen() && !rights.publishes() && !saysNoMore(example.getPlan(), plan);
        boolean narrows = example.getPlan().failedReleased() && !plan.failedReleased();
        entityManager.persist(example.say(plan, by, today.now()));
        if (closes) {
            example.close();
            Change change = new Change("all", "members");
            audit.record(new Actor(by.getPerson().getId(), by.getId()), "example-published", "example " + id, change);
        }
        facts.tell(closes || narrows ? new ExampleHidden(id, by.getId()) : new ExampleChanged(id, by.getId()));
        return true;
    }

    /** To the office, which publishes it or sends it back; sent twice it is sent once. */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void send(Scene scene, long id) {
        Example example = actor.edited(scene, id);
        if (example.getState() == ExampleState.DRAFT || example.getState() == ExampleState.WITHDRAWN) {
            example.send(today.now());
            facts.tell(new ExampleSent(id, actor.affiliation().getId()));
        }
    }

    /** Somebody has looked: it still holds, for three more years. */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void review(Scene scene, long id) {
        Example example = actor.edited(scene, id);
        if (!example.getReviewedOn().equals(today.date())) {
            example.reviewed(today.date());
            facts.tell(new ExampleChanged(id, actor.affiliation().getId()));
        }
    }

    /** Taken out of the library; it is kept, and those who wrote it still read it. */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void withdraw(Scene scene, long id) {
        Example example = actor.edited(scene, id);
        if (example.getState() != ExampleState.WITHDRAWN) {
            example.withdraw();
            facts.tell(new ExampleWithdrawn(id, actor.affiliation().getId()));
        }
    }

    /** True when at most what did not work is kept from others than members. */
    private static boolean saysNoMore(ExamplePlan before, ExamplePlan after) {
        return after.equals(before.heldBack());
    }

    private static String reach(ExamplePlan plan) {
        return plan.failedReleased() ? "all" : "members";
    }
}
