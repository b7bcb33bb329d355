package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Takes what people in the room say on their phones, without a login: whoever knows the code of an open assessment answers it
 * and sees nothing else. What is said is kept step by step, and sent once.
 */
@ApplicationScoped
public class PhoneAnswers {
    /** More than any room holds, of those who sent and those who began in the last two hours. */
    static final int MOST_SHEETS = 2_000;

    private static final Duration LATELY = Duration.ofHours(2);

    private final EntityManager entityManager;
    private final PlaceQueries queries;
    private final SheetQueries sheetQueries;
    private final Sheets sheets;
    private final PlaceDoor door;
    private final Today today;

    @Inject
    public PhoneAnswers(
            EntityManager entityManager,
            PlaceQueries queries,
            SheetQueries sheetQueries,
            Sheets sheets,
            PlaceDoor door,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.sheetQueries = sheetQueries;
        this.sheets = sheets;
        this.door = door;
        this.today = today;
    }

    /** The assessment that a code belongs to, open or over. */
    public Optional<PlaceRow> coded(String code) {
        return RoundCode.possible(code) ? queries.coded(code).stream().findFirst() : Optional.empty();
    }

    public boolean open(PlaceRow row) {
        return row.state(today.now()) == PlaceState.OPEN && door.takes(row);
    }

    /** What a phone has answered so far; empty when it has not begun, or has sent. */
    public Optional<Map<Integer, ThemeAnswer>> given(PlaceRow row, PhoneToken phone) {
        return phone == null
                ? Optional.empty()
                : sheetQueries.begun(row.id(), phone.hash(row.id())).stream()
                        .findFirst()
                        .map(sheets::given);
    }

    public boolean sent(PlaceRow row, PhoneToken phone) {
        return phone != null && sheetQueries.sent(row.id(), phone.sentHash(row.id())) > 0;
    }

    /** A phone begins; a second time it goes on. */
    @Guarded(Access.VISIT)
    @Transactional
    public void begin(Scene scene, String code, RespondentGroup group, PhoneToken phone) {
        PlaceAssessment assessment = taking(scene, code);
        boolean known = !sheetQueries
                        .begun(assessment.getId(), phone.hash(assessment.getId()))
                        .isEmpty()
                || sheetQueries.sent(assessment.getId(), phone.sentHash(assessment.getId())) > 0;
        if (known) {
            return;
        }
        if (sheetQueries.filling(assessment.getId(), lately()) >= MOST_SHEETS) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        entityManager.persist(AnswerSheet.begun(assessment, group, phone, today.now()));
    }

    /** Keeps what is said about one theme. */
    @Guarded(Access.VISIT)
    @Transactional
    public void keep(Scene scene, String code, PhoneToken phone, int theme, ThemeAnswer answer) {
        PlaceAssessment assessment = taking(scene, code);
        AnswerSheet sheet = sheetQueries.begun(assessment.getId(), phone.hash(assessment.getId())).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.READ_ONLY, scene));
        if (!sheets.write(sheet, assessment.getVersion(), Map.of(theme, answer), Showing.LEADERS)) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
    }

    /** Sends what was said; afterwards nothing leads from the phone to it. A second time nothing happens. */
    @Guarded(Access.VISIT)
    @Transactional
    public void send(Scene scene, String code, PhoneToken phone) {
        PlaceAssessment assessment = taking(scene, code);
        List<AnswerSheet> sheet = sheetQueries.begun(assessment.getId(), phone.hash(assessment.getId()));
        if (!sheet.isEmpty()) {
            sheet.get(0).send(today.now());
            entityManager.persist(new SentPhone(phone, assessment.getId()));
            sheets.countFullLot(assessment.getId());
        }
    }

    private Instant lately() {
        return today.now().truncatedTo(ChronoUnit.HOURS).minus(LATELY);
    }

    /** Locked, so that what is counted and what ends meanwhile come one after the other. */
    private PlaceAssessment taking(Scene scene, String code) {
        PlaceRow row = coded(code).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        PlaceAssessment assessment =
                entityManager.find(PlaceAssessment.class, row.id(), LockModeType.PESSIMISTIC_WRITE);
        if (assessment.state(today.now()) != PlaceState.OPEN || !door.takes(row)) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return assessment;
    }
}
