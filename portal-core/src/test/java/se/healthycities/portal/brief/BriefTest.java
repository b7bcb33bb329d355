package se.healthycities.portal.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.discussion.FollowLevel;
import se.healthycities.portal.discussion.Follows;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Question;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.spi.Scene;

/** What the brief says, part by part. */
class BriefTest extends BriefTestNetwork {
    private static final String BOARD = "spaces/styrelse";

    @BeforeEach
    void fromNothing() {
        quiet();
        as(POLITICIAN);
    }

    @Test
    void nothingToSayIsSilence() {
        assertThat(brief().isEmpty()).isTrue();
        assertThat(brief().count()).isZero();
    }

    @Test
    void whatWaitsForAnAnswerComesFirstTheMostUrgentOnTop() {
        beans.found(
                Question.class,
                (person, language) -> List.of(
                        new Asked("poll:1", "Passar 3 mars?", "/polls/1", null),
                        new Asked("offer:2", "Vill du ha platsen?", "/offers/2", LocalDate.of(2026, 11, 23))));
        task("Svara på kallelsen", ebba);
        task("Ottilias egen", ottilia);
        List<BriefLine> questions = brief().of(BriefPart.QUESTIONS);
        assertThat(questions)
                .extracting(BriefLine::words)
                .containsExactly("Vill du ha platsen?", "Svara på kallelsen", "Passar 3 mars?");
        assertThat(questions)
                .extracting(BriefLine::more)
                .containsExactly("senast 23 november", "senast 28 november", null);
        assertThat(questions).allSatisfy(line -> {
            assertThat(line.act()).isEqualTo("Lämna över");
            assertThat(line.actAddress()).matches("/brief/(offer|task|poll)/[\\w-]+");
        });
    }

    @Test
    void aQuestionThatIsAskedTwiceStandsThereOnce() {
        Question twice = (person, language) -> List.of(new Asked("poll:1", "Passar 3 mars?", "/polls/1", null));
        beans.found(Question.class, twice, twice);
        assertThat(brief().of(BriefPart.QUESTIONS)).hasSize(1);
    }

    @Test
    void summariesComeFromSpacesThatOneFollowsThroughOnesOrganisation() {
        Affiliation other = stranger();
        // Ottilia sits in the strategic group, Ebba does not; both are members.
        summary(discussion(group(), "Sociala investeringar", other, "Hur räknar ni?"), "Räkna på tio år.");
        discussion(group(), "Beslutat utan ord", other, "Vi tar **det**.").turn(DiscussionState.DECIDED);
        discussion(group(), "Öppet", other, "Fortsätter.");
        summary(discussion(others(), "Hos andra", other, "Nej"), "Inte här.");
        entityManager.flush();
        assertThat(brief().of(BriefPart.SUMMARIES))
                .extracting(BriefLine::words, BriefLine::more)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("Sociala investeringar", "Räkna på tio år."),
                        org.assertj.core.api.Assertions.tuple("Beslutat utan ord", "Vi tar det."));
        as(GUEST);
        assertThat(brief().of(BriefPart.SUMMARIES))
                .as("of another organisation")
                .isEmpty();
    }

    @Test
    void noMoreThanThreeSummariesAndWhatIsMutedIsLeftOut() {
        Affiliation other = stranger();
        for (int i = 0; i < 5; i++) {
            summary(discussion(group(), "Samtal " + i, other, "x"), "Kort " + i);
        }
        Discussion muted = discussion(group(), "Tyst", other, "x");
        summary(muted, "Vill inte höra.");
        entityManager.flush();
        beans.of(Follows.class)
                .choose(new Scene(PluginId.CORE, group().getPath(), null), muted.getId(), FollowLevel.MUTE);
        BriefSection summaries = section(BriefPart.SUMMARIES);
        assertThat(summaries.lines()).hasSize(3).extracting(BriefLine::words).doesNotContain("Tyst");
        assertThat(summaries.more()).isEqualTo("och 2 till");
    }

    @Test
    void colleaguesAreOfTheOwnOrganisationAndOnlyWhereOneMayRead() {
        Affiliation other = stranger();
        Discussion open = discussion(group(), "Öppet samtal", other, "Jag börjar.");
        post(open, ottilia, "Ett.");
        post(open, ottilia, "Två.");
        post(open, ebba, "Mitt eget.");
        post(discussion(space(BOARD), "Styrelsens", ebba, "x"), ottilia, "Även här.");
        task("Skicka underlag", ottilia).finish(ottilia, clock.instant());
        entityManager.flush();
        assertThat(brief().of(BriefPart.COLLEAGUES))
                .extracting(BriefLine::words)
                .containsExactly(
                        "Ottilia Demoström har gjort klart: Skicka underlag",
                        "Ottilia Demoström skrev i Styrelsens",
                        "Ottilia Demoström skrev 2 inlägg i Öppet samtal");
        as(OFFICIAL);
        assertThat(brief().of(BriefPart.COLLEAGUES))
                .as("the official reads no talks of the board")
                .extracting(BriefLine::words)
                .containsExactly("Ebba Demoström skrev i Öppet samtal");
    }

    @Test
    void theNextMeetingComesWithWhatToReadAndHowLongThatTakes() {
        meeting("Styrelsemöte", BOARD, 12);
        meeting("Senare", BOARD, 20);
        meeting("Andras", others().getPath(), 3);
        discussion(space(BOARD), "Inför mötet", stranger(), "ord ".repeat(600));
        discussion(space(BOARD), "Mitt eget", ebba, "ord");
        entityManager.flush();
        BriefSection meeting = section(BriefPart.MEETING);
        assertThat(meeting.lines())
                .extracting(BriefLine::words)
                .startsWith("Styrelsemöte")
                .contains("Inför mötet")
                .doesNotContain("Senare", "Andras", "Mitt eget");
        assertThat(meeting.lines().get(0).more()).startsWith("3 december 13.00");
        assertThat(meeting.lines())
                .filteredOn(line -> line.words().equals("Inför mötet"))
                .extracting(BriefLine::more)
                .containsExactly("2 minuter att läsa");
    }

    @Test
    void aCancelledMeetingIsNotTheNext() {
        meeting("Inställt", BOARD, 3);
        entityManager
                .createNativeQuery("update core.occasions set status = 'CANCELLED' where title = 'Inställt'")
                .executeUpdate();
        assertThat(brief().of(BriefPart.MEETING)).isEmpty();
    }

    @Test
    void fiveHundredThingsFitAndEveryQuestionIsThereInANumberOfStatementsThatDoesNotGrow() {
        Affiliation other = stranger();
        long few = counting(this::brief).statements();
        for (int i = 0; i < 10; i++) {
            task("Ta ställning till ärende nummer " + i, ebba);
        }
        for (int i = 0; i < 240; i++) {
            Discussion discussion = discussion(group(), "Samtal nummer " + i + " om hälsa", other, "x");
            summary(discussion, "Kort sagt: " + "ord ".repeat(90));
            post(discussion, ottilia, "svar");
        }
        meeting("Styrelsemöte", BOARD, 5);
        entityManager.flush();
        for (Locale language : new Locale[] {SWEDISH, Locale.ENGLISH}) {
            Counted<Brief> many = counting(() -> beans.of(BriefReads.class).page(language));
            assertThat(many.result().count()).isLessThanOrEqualTo(Brief.WORDS);
            assertThat(many.result().of(BriefPart.QUESTIONS))
                    .extracting(BriefLine::words)
                    .hasSize(10)
                    .allMatch(words -> words.startsWith("Ta ställning till ärende nummer "));
            assertThat(many.statements()).isLessThanOrEqualTo(few + 3);
            assertThat(many.result().seconds()).isBetween(50, 80);
        }
    }

    private Affiliation stranger() {
        Organisation malmo = entityManager
                .createQuery("from Organisation one where one.name like 'Malmö%'", Organisation.class)
                .getSingleResult();
        return person("Fritjof", Capacity.OFFICIAL, malmo);
    }

    private void meeting(String title, String space, int days) {
        entityManager.flush();
        entityManager
                .createNativeQuery("insert into core.occasions (key, owner, space_id, title, kind, first_day, last_day,"
                        + " start_time, precision, status, audience, registered, waiting, uid, changed_at) select '"
                        + title.replace(" ", "-")
                        + "', owner, id, '" + title + "', 'meeting', date '" + TODAY.plusDays(days) + "', date '"
                        + TODAY.plusDays(days) + "', time '13:00', 'DAY', 'PUBLISHED', 'group', 0, 0,"
                        + " gen_random_uuid(), timestamptz '2026-11-20' from core.spaces"
                        + " where path = '" + space + "'")
                .executeUpdate();
    }

    private Brief brief() {
        entityManager.flush();
        return beans.of(BriefReads.class).page(SWEDISH);
    }

    private BriefSection section(BriefPart part) {
        return brief().sections().stream()
                .filter(one -> one.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
