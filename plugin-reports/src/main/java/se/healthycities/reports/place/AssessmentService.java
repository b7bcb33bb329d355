package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** What those who lead a space do with its assessments: set up, open and end them. */
@ApplicationScoped
public class AssessmentService {
    private final EntityManager entityManager;
    private final PlaceQueries queries;
    private final SheetQueries sheetQueries;
    private final Leading leading;
    private final OccasionReads occasions;
    private final Visitors visitors;
    private final Facts facts;
    private final Today today;

    @Inject
    public AssessmentService(
            EntityManager entityManager,
            PlaceQueries queries,
            SheetQueries sheetQueries,
            Leading leading,
            OccasionReads occasions,
            Visitors visitors,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.sheetQueries = sheetQueries;
        this.leading = leading;
        this.occasions = occasions;
        this.visitors = visitors;
        this.facts = facts;
        this.today = today;
    }

    /**
     * Sets one up; where a group agrees on a shared screen it is open from the start.
     *
     * @return its id, also when the form was sent before
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public long setUp(Scene scene, PlacePlan plan, UUID form) {
        Standing standing = leading.in(scene);
        List<Long> before = queries.made(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        PlaceVersion version = entityManager.find(PlaceVersion.class, plan.version());
        if (version == null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Space space = entityManager.getReference(Space.class, standing.space());
        PlaceAssessment assessment = new PlaceAssessment(
                        space, version, plan.place(), plan.round(), plan.mode(), today.now(), form)
                .at(workshop(scene, plan.occasion()))
                .by(entityManager.getReference(Affiliation.class, by(standing)));
        if (plan.mode() == GroupMode.AGREED) {
            assessment.open(null, today.now(), null);
        }
        entityManager.persist(assessment);
        facts.tell(new PlaceSetUp(assessment.getId(), standing.space(), by(standing)));
        return assessment.getId();
    }

    /**
     * Takes answers from now on, or once more when it has ended and nothing was shown: of what is added to a result that people
     * have seen, they find each answer by subtraction.
     *
     * @param lasts after which it ends by itself; a group that agrees has no such end
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public void open(Scene scene, long id, Duration lasts) {
        Standing standing = leading.in(scene);
        PlaceAssessment assessment = leading.locked(scene, id);
        if (assessment.state(today.now()) == PlaceState.OPEN) {
            return;
        }
        boolean many = assessment.getMode() == GroupMode.MANY;
        if (many && sheetQueries.sheets(id).get(0).sent() >= SmallGroups.FEWEST) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        assessment.open(many ? freeCode() : null, today.now(), many ? lasts : null);
        facts.tell(new PlaceOpened(id, standing.space(), by(standing)));
    }

    /** Another code in the place of one that has come too far; who has begun by the old one begins anew. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void recode(Scene scene, long id) {
        Standing standing = leading.in(scene);
        leading.open(scene, id, GroupMode.MANY).recode(freeCode());
        facts.tell(new PlaceRecoded(id, standing.space(), by(standing)));
    }

    /** Ends it, also in a space that rests or is closed meanwhile; a second time nothing happens. */
    @Guarded(Access.READ)
    @Transactional
    public void close(Scene scene, long id) {
        Standing standing = leading.always(scene);
        PlaceAssessment assessment = leading.locked(scene, id);
        if (assessment.state(today.now()) == PlaceState.OPEN) {
            assessment.close(today.now());
            facts.tell(new PlaceClosed(id, standing.space(), by(standing)));
        }
    }

    private Occasion workshop(Scene scene, String key) {
        if (key == null) {
            return null;
        }
        OccasionDetails occasion = occasions
                .one(key)
                .filter(found -> scene.space().equals(found.spacePath()) && !found.discarded())
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        return entityManager.getReference(Occasion.class, occasion.id());
    }

    private String freeCode() {
        String code = RoundCode.fresh();
        while (!queries.coded(code).isEmpty()) {
            code = RoundCode.fresh();
        }
        return code;
    }

    private long by(Standing standing) {
        return standing.affiliation(visitors.current());
    }
}
