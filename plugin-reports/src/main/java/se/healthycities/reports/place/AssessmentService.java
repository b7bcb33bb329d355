package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
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

/** What those who lead a space do with its assessments: set up, open, end, agree, type in from paper, hide what was written. */
@ApplicationScoped
public class AssessmentService {
    private final EntityManager entityManager;
    private final PlaceQueries queries;
    private final SheetQueries sheetQueries;
    private final Sheets sheets;
    private final PlaceDoor door;
    private final OccasionReads occasions;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public AssessmentService(
            EntityManager entityManager,
            PlaceQueries queries,
            SheetQueries sheetQueries,
            Sheets sheets,
            PlaceDoor door,
            OccasionReads occasions,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.sheetQueries = sheetQueries;
        this.sheets = sheets;
        this.door = door;
        this.occasions = occasions;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
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
        Standing standing = leading(scene);
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
        Standing standing = leading(scene);
        PlaceAssessment assessment = locked(scene, id);
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
        Standing standing = leading(scene);
        open(scene, id, GroupMode.MANY).recode(freeCode());
        facts.tell(new PlaceRecoded(id, standing.space(), by(standing)));
    }

    /** Ends it, also in a space that rests or is closed meanwhile; a second time nothing happens. */
    @Guarded(Access.READ)
    @Transactional
    public void close(Scene scene, long id) {
        Standing standing = standing(scene);
        if (!door.sees(scene)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        PlaceAssessment assessment = locked(scene, id);
        if (assessment.state(today.now()) == PlaceState.OPEN) {
            assessment.close(today.now());
            facts.tell(new PlaceClosed(id, standing.space(), by(standing)));
        }
    }

    /**
     * Writes what the group agreed on, in the place of what it said before; its words are read by all who read the space.
     *
     * @param seen the version that stood on the page
     * @return false when somebody has saved something else meanwhile, and nothing was written
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public boolean agree(Scene scene, long id, Map<Integer, ThemeAnswer> answers, int seen) {
        leading(scene);
        PlaceAssessment assessment = open(scene, id, GroupMode.AGREED);
        AnswerSheet sheet = sheetQueries.agreed(id).stream().findFirst().orElseGet(() -> {
            AnswerSheet first = AnswerSheet.agreed(assessment, today.now());
            entityManager.persist(first);
            return first;
        });
        if (sheet.getVersion() != seen) {
            Map<Integer, ThemeAnswer> given = sheets.given(sheet);
            return answers.entrySet().stream()
                    .allMatch(one ->
                            one.getValue().equals(given.getOrDefault(one.getKey(), ThemeAnswer.NONE)));
        }
        write(scene, sheet, assessment, answers, Showing.SPACE);
        sheet.saved();
        return true;
    }

    /** Types in what somebody answered on paper; the same form sent again adds nothing. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void paper(Scene scene, long id, RespondentGroup group, Map<Integer, ThemeAnswer> answers, UUID form) {
        Standing standing = leading(scene);
        PlaceAssessment assessment = open(scene, id, GroupMode.MANY);
        PhoneToken once = new PhoneToken(form);
        if (sheetQueries.sent(id, once.sentHash(id)) > 0) {
            return;
        }
        AnswerSheet sheet = AnswerSheet.onPaper(assessment, group, today.now());
        entityManager.persist(sheet);
        entityManager.persist(new SentPhone(once, id));
        write(scene, sheet, assessment, answers, Showing.LEADERS);
        facts.tell(new PlacePaperTyped(id, standing.space(), by(standing)));
        record("place-paper-typed", "place " + id, Change.NONE);
    }

    /** How often the group has saved; 0 before the first time. */
    public int agreedVersion(long id) {
        return sheetQueries.agreed(id).stream()
                .findFirst()
                .map(AnswerSheet::getVersion)
                .orElse(0);
    }

    /** What the group has agreed on so far, by the numbers of themes. */
    public Map<Integer, ThemeAnswer> agreed(long id) {
        return sheetQueries.agreed(id).stream().findFirst().map(sheets::given).orElse(Map.of());
    }

    /** Decides who reads what somebody wrote; it can be undone, and each time stays on record. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void show(Scene scene, long id, UUID note, Showing showing) {
        leading(scene);
        PlaceAssessment assessment = locked(scene, id);
        if (assessment.getMode() != GroupMode.MANY || assessment.state(today.now()) != PlaceState.CLOSED) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        boolean phones = sheetQueries.phones(id) >= SmallGroups.FEWEST;
        PlaceNote words = sheetQueries.written(note, id, phones).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Showing before = words.show(showing);
        if (before != showing) {
            record("place-note-shown", "place " + id + " note " + note, new Change(before.name(), showing.name()));
        }
    }

    private void record(String act, String subject, Change change) {
        Visitor visitor = visitors.current();
        audit.record(new Actor(visitor.person(), visitor.affiliation()), act, subject, change);
    }

    private void write(
            Scene scene,
            AnswerSheet sheet,
            PlaceAssessment assessment,
            Map<Integer, ThemeAnswer> answers,
            Showing showing) {
        if (!sheets.write(sheet, assessment.getVersion(), answers, showing)) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
    }

    private PlaceAssessment open(Scene scene, long id, GroupMode mode) {
        PlaceAssessment assessment = locked(scene, id);
        if (assessment.getMode() != mode) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        if (assessment.state(today.now()) != PlaceState.OPEN) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return assessment;
    }

    private PlaceAssessment locked(Scene scene, long id) {
        PlaceAssessment assessment = entityManager.find(PlaceAssessment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (assessment == null || !assessment.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return assessment;
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

    private Standing standing(Scene scene) {
        return visitors.standing(scene.space())
                .filter(standing -> standing.access(visitors.current()) != null)
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }

    private Standing leading(Scene scene) {
        Standing standing = standing(scene);
        Access right = standing.access(visitors.current());
        if (!right.atLeast(Access.CONVENE)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (!door.writable()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return standing;
    }

    private long by(Standing standing) {
        return standing.affiliation(visitors.current());
    }
}
