package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** What those who lead do with answers: write what the group agreed on, type in paper, say who reads what was written. */
@ApplicationScoped
public class LedAnswers {
    private final EntityManager entityManager;
    private final SheetQueries sheetQueries;
    private final Sheets sheets;
    private final Leading leading;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public LedAnswers(
            EntityManager entityManager,
            SheetQueries sheetQueries,
            Sheets sheets,
            Leading leading,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.sheetQueries = sheetQueries;
        this.sheets = sheets;
        this.leading = leading;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
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
        leading.in(scene);
        PlaceAssessment assessment = leading.open(scene, id, GroupMode.AGREED);
        AnswerSheet sheet = sheetQueries.agreed(id).stream().findFirst().orElseGet(() -> {
            AnswerSheet first = AnswerSheet.agreed(assessment, today.now());
            entityManager.persist(first);
            return first;
        });
        if (sheet.getVersion() != seen) {
            Map<Integer, ThemeAnswer> given = sheets.given(sheet);
            return answers.entrySet().stream()
                    .allMatch(one -> one.getValue().equals(given.getOrDefault(one.getKey(), ThemeAnswer.NONE)));
        }
        write(scene, sheet, assessment, answers, Showing.SPACE);
        sheet.saved();
        return true;
    }

    /** Types in what somebody answered on paper; the same form sent again adds nothing. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void paper(Scene scene, long id, RespondentGroup group, Map<Integer, ThemeAnswer> answers, UUID form) {
        Standing standing = leading.in(scene);
        PlaceAssessment assessment = leading.open(scene, id, GroupMode.MANY);
        PhoneToken once = new PhoneToken(form);
        if (sheetQueries.sent(id, once.sentHash(id)) > 0) {
            return;
        }
        AnswerSheet sheet = AnswerSheet.onPaper(assessment, group, today.now());
        entityManager.persist(sheet);
        entityManager.persist(new SentPhone(once, id));
        write(scene, sheet, assessment, answers, Showing.LEADERS);
        facts.tell(new PlacePaperTyped(id, standing.space(), standing.affiliation(visitors.current())));
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
        leading.in(scene);
        PlaceAssessment assessment = leading.locked(scene, id);
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
}
