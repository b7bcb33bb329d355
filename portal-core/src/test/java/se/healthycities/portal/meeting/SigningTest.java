package se.healthycities.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.document.Block;
import se.healthycities.portal.document.Document;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Question;
import se.healthycities.portal.spi.Verdict;

/** Minutes from ready to locked for ever (D7). */
class SigningTest extends MeetingRooms {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void afterTheLastSignatureTheMinutesStandStillForEver() {
        long item = held();
        signing().ready(GROUP, meeting().id());
        entityManager.flush();
        signing().ready(GROUP, meeting().id());
        assertThat(waiting(OFFICIAL)).hasSize(1);
        assertThat(waiting(FOLKE)).hasSize(1);
        assertThat(waiting(POLITICIAN)).as("the secretary signs nothing").isEmpty();
        sign(OFFICIAL);
        sign(OFFICIAL);
        assertThat(meeting().stage(clock.instant())).isEqualTo(MeetingStage.READY);
        assertThat(reads().unsigned(PluginId.CORE)).isEqualTo(1);
        assertThat(waiting(OFFICIAL)).isEmpty();
        sign(FOLKE);
        sign(FOLKE);
        MeetingDetails signed = meeting();
        assertThat(signed.stage(clock.instant())).isEqualTo(MeetingStage.SIGNED);
        String text = reads().minutes(signed).orElseThrow();
        assertThat(text).contains("Gruppens möte", "Budget", "Vi är överens.");
        assertThat(signed.sha256()).isEqualTo(MinutesText.hash(text)).hasSize(64);
        assertThat(reads().signatures(signed))
                .extracting(SignatureRow::role)
                .containsExactly(RoleKind.ADJUSTER, RoleKind.CHAIR);
        assertThat(told()).containsExactly("MeetingPrepared", "MinutesReady", "MinutesSigned");
        as(OFFICIAL);
        refused(Verdict.READ_ONLY, () -> minutes().write(GROUP, item, 1, "Nytt"));
        refused(Verdict.READ_ONLY, () -> minutes().decide(GROUP, item));
        refused(Verdict.READ_ONLY, () -> item("Ny punkt"));
        refused(Verdict.READ_ONLY, () -> papers().lock(GROUP, signed.id()));
        refused(
                Verdict.READ_ONLY,
                () -> presence()
                        .welcome(
                                GROUP,
                                signed.id(),
                                new Visit("X", null, false, Attendance.PRESENT),
                                UUID.randomUUID()));
        assertThat(words(
                        "select act from core.audit_entries where subject = 'meeting:" + signed.id() + "' order by id"))
                .containsExactly("meeting-roles", "minutes-ready", "minutes-signed", "minutes-signed");
    }

    @Test
    void evenTheDatabaseRefusesToChangeWhatIsSigned() {
        held();
        signing().ready(GROUP, meeting().id());
        sign(OFFICIAL);
        sign(FOLKE);
        assertThatThrownBy(() -> entityManager
                        .createNativeQuery("update core.meeting_minutes set taken_back_at = ready_at")
                        .executeUpdate())
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void aChangeBeforeTheLastSignatureTakesSignaturesBackAndTellsWhoSigned() {
        long item = held();
        signing().ready(GROUP, meeting().id());
        sign(FOLKE);
        long before = meeting().minutes();
        emptyOutbox();
        as(POLITICIAN);
        say(item, "Vi är inte överens.");
        assertThat(meeting().stage(clock.instant())).isEqualTo(MeetingStage.HELD);
        assertThat(reads().signatures(meeting())).isEmpty();
        assertThat(told()).containsExactly("MeetingPrepared", "MinutesReady", "MinutesTakenBack");
        assertThat(words("select address from core.mails")).containsExactly(FOLKE);
        assertThat(words("select subject from core.mails").get(0)).contains("ändrats");
        as(OFFICIAL);
        signing().ready(GROUP, meeting().id());
        refused(Verdict.READ_ONLY, () -> signing().sign(GROUP, before, person(OFFICIAL)));
        sign(OFFICIAL);
        assertThat(meeting().stage(clock.instant()))
                .as("Folke has to sign anew")
                .isEqualTo(MeetingStage.READY);
        assertThat(waiting(FOLKE)).hasSize(1);
        assertThat(words("select text from core.meeting_minutes order by id"))
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(text -> text.contains("Vi är överens."))
                .anyMatch(text -> text.contains("Vi är inte överens."));
    }

    @Test
    void minutesAreReadyAfterTheMeetingHasBegunWithAChairAndAnAdjuster() {
        item("Budget");
        assertThatThrownBy(() -> signing().ready(GROUP, meeting().id())).isInstanceOf(NotReady.class);
        roles();
        assertThatThrownBy(() -> signing().ready(GROUP, meeting().id())).isInstanceOf(NotReady.class);
        begin();
        signing().ready(GROUP, meeting().id());
        assertThat(meeting().stage(clock.instant())).isEqualTo(MeetingStage.READY);
    }

    @Test
    void onlyWhoWasChosenAndStillSitsThereSignsAndSignaturesStayWhenSeatsEnd() {
        held();
        signing().ready(GROUP, meeting().id());
        long minutes = meeting().minutes();
        refused(Verdict.FORBIDDEN, () -> signing().sign(GROUP, minutes, person(POLITICIAN)));
        refused(Verdict.NOT_FOUND, () -> signing().sign(HIDDEN, minutes, person(FOLKE)));
        sign(OFFICIAL);
        end(FOLKE);
        clock.set(DAY.plusDays(2));
        assertThat(waiting(FOLKE)).isEmpty();
        refused(Verdict.FORBIDDEN, () -> signing().sign(GROUP, minutes, person(FOLKE)));
        end(OFFICIAL);
        assertThat(reads().signatures(meeting())).singleElement().satisfies(signature -> {
            assertThat(signature.role()).isEqualTo(RoleKind.CHAIR);
            assertThat(signature.organisation()).isNotBlank();
        });
    }

    @Test
    void theLinkOfTheLetterSignsOnceAndIsGoodForTheseMinutesOnly() {
        long item = held();
        emptyOutbox();
        signing().ready(GROUP, meeting().id());
        assertThat(words("select address from core.mails order by address")).containsExactlyInAnyOrder(OFFICIAL, FOLKE);
        SignedLink link = link(FOLKE, meeting().minutes());
        signing().sign(link);
        entityManager.flush();
        signing().sign(link);
        assertThat(reads().signatures(meeting())).singleElement().satisfies(signature -> {
            assertThat(signature.byLetter()).isTrue();
            assertThat(signature.role()).isEqualTo(RoleKind.ADJUSTER);
        });
        say(item, "Ändrat");
        signing().ready(GROUP, meeting().id());
        entityManager.flush();
        assertThat(meeting().minutes()).isNotEqualTo(link.subject());
        signing().sign(link);
        assertThat(reads().signatures(meeting()))
                .as("the old link signs nothing new")
                .isEmpty();
        refused(Verdict.FORBIDDEN, () -> signing().sign(link(GRETA, meeting().minutes())));
    }

    @Test
    void aCorrectionIsANoteBesideTheSignedText() {
        held();
        refused(Verdict.READ_ONLY, () -> signing().correct(GROUP, meeting().id(), "Fel", UUID.randomUUID()));
        signing().ready(GROUP, meeting().id());
        sign(OFFICIAL);
        sign(FOLKE);
        as(OFFICIAL);
        String text = reads().minutes(meeting()).orElseThrow();
        UUID once = UUID.randomUUID();
        signing().correct(GROUP, meeting().id(), "Det var **fyra**.", once);
        entityManager.flush();
        signing().correct(GROUP, meeting().id(), "Det var **fyra**.", once);
        assertThat(reads().notes(meeting().id())).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(NoteKind.CORRECTION);
            assertThat(note.text()).isEqualTo("Det var **fyra**.");
        });
        assertThat(reads().minutes(meeting())).contains(text);
        Document paper = beans.of(MeetingPaper.class).minutes(meeting(), SWEDISH);
        assertThat(paper.blocks().toString()).contains("Vi är överens.", "Det var **fyra**.", "Underskrifter");
        assertThat(paper.facts()).containsValue(meeting().sha256());
    }

    @Test
    void thePaperOfAnAgendaIsAProgrammeWithSpeakersAndPapers() {
        ItemPlan plan = new ItemPlan(
                ItemKind.INFORMATION,
                "Föredrag",
                "- Fråga ett",
                20,
                "Anna Berg, professor, Exempeluniversitetet",
                null);
        agendas().add(GROUP, occasion, plan, nothing());
        Document paper = beans.of(MeetingPaper.class).agenda(meeting(), SWEDISH);
        assertThat(paper.title()).isEqualTo("Dagordning: Gruppens möte");
        assertThat(paper.blocks())
                .contains(
                        new Block.Heading(1, "1. Föredrag (13.00)"),
                        new Block.Paragraph("Anna Berg, professor, Exempeluniversitetet"));
    }

    private void end(String email) {
        entityManager
                .createNativeQuery("update core.seats set valid_to = :day where affiliation_id = :who")
                .setParameter("day", DAY)
                .setParameter("who", affiliation(email))
                .executeUpdate();
        entityManager.clear();
    }

    private SignedLink link(String email, long minutes) {
        SignedLinks links = beans.of(SignedLinks.class);
        Instant until = clock.instant().plusSeconds(3600);
        return links.read(MinutesLetters.SIGN, links.sign(MinutesLetters.SIGN, person(email), minutes, until))
                .orElseThrow();
    }

    private List<Question.Asked> waiting(String email) {
        entityManager.flush();
        return beans.of(MeetingQuestions.class).waitingFor(person(email), SWEDISH).stream()
                .filter(asked -> asked.words().contains("Gruppens möte"))
                .toList();
    }
}
