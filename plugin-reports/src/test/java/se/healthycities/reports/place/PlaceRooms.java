package se.healthycities.reports.place;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.reports.review.PeerReview;

/** A room that is open for answers: whoever leads it acts, and phones come in with its code. */
abstract class PlaceRooms extends PortalTest {
    protected static final String PATH = "reports/reviews/pr-1";
    protected static final Scene ROOM = Scene.space(PeerReview.PLUGIN, PATH);
    protected static final Scene PUBLIC = Scene.of(PeerReview.PLUGIN);
    protected static final String LEAD = "vanja.testlund@testhamn.example";
    protected static final String REVIEWER = "sixten.testlund@boras.example";

    protected long id;
    protected String code;

    @BeforeEach
    void anOpenAssessment() {
        id = opened("Stortorget");
        code = row().code();
    }

    /** Whoever leads sets up a place and opens it for three hours. */
    protected final long opened(String place) {
        as(LEAD);
        long version = beans.of(PlaceReads.class).versions().get(0).id();
        PlacePlan plan = new PlacePlan(place, version, Round.BASELINE, GroupMode.MANY, null);
        long made = service().setUp(ROOM, plan, UUID.randomUUID());
        service().open(ROOM, made, Duration.ofHours(3));
        entityManager.flush();
        return made;
    }

    /** Whoever leads ends the assessment. */
    protected final void close() {
        as(LEAD);
        service().close(ROOM, id);
        entityManager.flush();
    }

    /** A phone begins, answers one theme and sends. */
    protected final PhoneToken answer(RespondentGroup group, ThemeAnswer given) {
        PhoneToken phone = begin(group);
        keep(phone, 1, given);
        send(phone);
        entityManager.flush();
        return phone;
    }

    protected final PhoneToken begin(RespondentGroup group) {
        PhoneToken phone = new PhoneToken(UUID.randomUUID());
        phones().begin(PUBLIC, code, group, phone);
        return phone;
    }

    protected final void keep(PhoneToken phone, int theme, ThemeAnswer given) {
        phones().keep(PUBLIC, code, phone, theme, given);
    }

    protected final void send(PhoneToken phone) {
        phones().send(PUBLIC, code, phone);
    }

    /** @param leads true for what those read who lead, false for what the space reads */
    protected final List<NoteRow> notes(boolean leads) {
        return beans.of(PlaceReads.class).notes(row(), leads);
    }

    protected final long count(String from) {
        entityManager.flush();
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue();
    }

    protected final PlaceRow row() {
        return row(id);
    }

    protected final PlaceRow row(long which) {
        return beans.of(PlaceQueries.class).one(which).get(0);
    }

    protected final AssessmentService service() {
        return beans.of(AssessmentService.class);
    }

    protected final LedAnswers led() {
        return beans.of(LedAnswers.class);
    }

    protected final PhoneAnswers phones() {
        return beans.of(PhoneAnswers.class);
    }
}
