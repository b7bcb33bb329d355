package se.healthycities.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Makes, changes, publishes and cancels occasions: those of a space for whoever leads it, those of the network as a whole for
 * the coordinator. Who is touched by a change learns of it by the fact that is told with it; a draft tells none.
 */
@ApplicationScoped
public class OccasionService {
    private final EntityManager entityManager;
    private final OccasionQueries queries;
    private final OccasionDoor door;
    private final Visitors visitors;
    private final Markdown markdown;
    private final Facts facts;
    private final Today today;

    @Inject
    public OccasionService(
            EntityManager entityManager,
            OccasionQueries queries,
            OccasionDoor door,
            Visitors visitors,
            Markdown markdown,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.door = door;
        this.visitors = visitors;
        this.markdown = markdown;
        this.facts = facts;
        this.today = today;
    }

    /** @return the key of the new draft, also when the form was sent before */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public String make(Scene scene, OccasionPlan plan, UUID form) {
        mayLead(scene);
        List<String> before = queries.made(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Optional<Standing> standing = standing(scene);
        Space space = standing.map(row -> entityManager.getReference(Space.class, row.space()))
                .orElse(null);
        String key = Addresses.slug(plan.title()) + "-" + form.toString().substring(0, 8);
        Occasion occasion = new Occasion(key, scene.plugin().value(), space, form);
        say(scene, occasion, plan);
        entityManager.persist(occasion);
        return key;
    }

    /**
     * Says all of an occasion anew.
     *
     * @param seen the version that the words were made from
     * @return false when somebody has changed it since, and nothing was written
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public boolean change(Scene scene, long id, OccasionPlan plan, int seen) {
        Occasion occasion = open(scene, id);
        if (occasion.cancelled()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        boolean fits = occasion.getVersion() == seen;
        if (!fits && !occasion.says(plan)) {
            return false;
        }
        Affiliation by = by(scene);
        switch (say(scene, occasion, plan)) {
            case MOVED -> facts.tell(new OccasionMoved(id, space(occasion), by.getId()));
            case CHANGED -> facts.tell(new OccasionChanged(id, space(occasion), by.getId()));
            case UNTOLD, NONE -> {}
        }
        return true;
    }

    /** Tells those whom it concerns, with its whole row of monthly meetings; a second time nothing happens. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void publish(Scene scene, long id) {
        Occasion occasion = open(scene, id);
        Affiliation by = by(scene);
        if (occasion.publish(by, today.now())) {
            facts.tell(new OccasionPublished(id, space(occasion), by.getId()));
            publishRow(occasion, by);
        }
    }

    /** What was planned together is heard of together: one fact that people are told, and quiet ones for the rest. */
    private void publishRow(Occasion first, Affiliation by) {
        List<Occasion> row = first.getSeries() == null ? List.of() : queries.row(first.getSeries());
        for (Occasion other : row) {
            if (other.publish(by, today.now())) {
                facts.tell(new OccasionRepeated(other.getId(), space(other), by.getId()));
            }
        }
    }

    /**
     * It does not take place; a second time nothing happens.
     *
     * @param reason shown to all who may know of it, or null
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void cancel(Scene scene, long id, String reason) {
        Occasion occasion = open(scene, id);
        if (!occasion.told()) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Affiliation by = by(scene);
        if (occasion.cancel(reason, by, today.now())) {
            facts.tell(new OccasionCancelled(id, space(occasion), by.getId()));
        }
    }

    /** Throws a draft away, which nobody has heard of; what was published is cancelled instead. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void discard(Scene scene, long id) {
        Occasion occasion = open(scene, id);
        if (occasion.told()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        occasion.discard(by(scene), today.now());
    }

    private Occasion.Change say(Scene scene, Occasion occasion, OccasionPlan plan) {
        Organisation host = plan.host() == null ? null : entityManager.find(Organisation.class, plan.host());
        if (plan.host() != null && host == null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return occasion.say(plan, markdown.toHtml(plan.text()), host, by(scene), today.now());
    }

    /** Locked for the rest of the transaction; an occasion of another space is not found. */
    private Occasion open(Scene scene, long id) {
        mayLead(scene);
        Occasion occasion = entityManager.find(Occasion.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (occasion == null || occasion.discarded() || !occasion.belongs(scene)) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return occasion;
    }

    private void mayLead(Scene scene) {
        Verdict verdict = door.leads(scene);
        if (!verdict.allowed()) {
            throw new Refused(verdict, scene);
        }
    }

    /** The affiliation in which the visitor leads here. */
    private Affiliation by(Scene scene) {
        Visitor visitor = visitors.current();
        long affiliation = standing(scene).map(row -> row.affiliation(visitor)).orElse(visitor.affiliation());
        return entityManager.getReference(Affiliation.class, affiliation);
    }

    private Optional<Standing> standing(Scene scene) {
        return Optional.ofNullable(scene.space()).flatMap(visitors::standing);
    }

    private static Long space(Occasion occasion) {
        return occasion.getSpace() == null ? null : occasion.getSpace().getId();
    }
}
