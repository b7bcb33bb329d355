package se.healthycities.portal.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.draft.TextDrafts;

class MailIntakeTest extends IntakeTest {
    private static final String QUOTE =
            "\n\nDen tors 19 nov. 2026 kl 09:58 skrev Healthy Cities Sverige <\nsvar@portal.example>:\n\n> Har ni provat?\n";

    @Test
    void anAnswerWithAFileBecomesAPostOfItsSenderInTodaysRole() {
        byte[] report = "en rapport".getBytes(StandardCharsets.UTF_8);
        WrittenMail mail =
                answer("Ja, i våras.\n\nMed vänlig hälsning\nFolke" + QUOTE).file("../../etc/rapport.txt", report);
        assertThat(take(mail)).isEqualTo(ArrivalState.POSTED);
        assertThat(posts()).containsExactly("Har ni provat?", "Ja, i våras.");
        assertThat(entityManager
                        .createQuery(
                                "select author.person.email || ' ' || space.path || ' ' || file.name || ' ' || version.bytes"
                                        + " from Post post join post.author author join post.attachments version"
                                        + " join version.file file join file.space space where post.discussion.id = "
                                        + talk,
                                String.class)
                        .getResultList())
                .containsExactly(ANSWERER + " spaces/styrelse rapport.txt " + report.length);
        assertThat(number("select count(*) from core.facts where kind = 'PostWritten' and subject ="
                        + " (select max(id) from core.posts)"))
                .isOne();
        assertThat(number("select count(*) from core.arrived_mails where raw is not null"))
                .isZero();
        assertThat(letters()).isEmpty();
    }

    @Test
    void theSameMailIsTakenOnceHoweverOftenItComes() {
        WrittenMail mail = answer("Ja." + QUOTE);
        assertThat(take(mail)).isEqualTo(ArrivalState.POSTED);
        assertThat(take(mail)).isNull();
        entityManager.createQuery("delete from ArrivedMail").executeUpdate();
        take(mail);
        assertThat(posts()).as("also after its line was deleted").hasSize(2);
    }

    @Test
    void whatSomebodyIsTypingOnThePageStays() {
        as(ANSWERER);
        TextDrafts drafts = beans.of(TextDrafts.class);
        drafts.save(DraftPlace.reply(talk), "/", "", "Halva meningen", UUID.randomUUID());
        as(null);
        assertThat(take(answer("Ja."))).isEqualTo(ArrivalState.POSTED);
        as(ANSWERER);
        assertThat(drafts.find(DraftPlace.reply(talk))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"q-1-abcdefghijklmnop", "r1-1-abcdefghijklmnop", "hej", "r999999999999-9-abcdefghijklmnop"})
    void anInventedAddressReachesNobody(String word) {
        WrittenMail mail = WrittenMail.by(ANSWERER, "svar+" + word + "@portal.example", "Ja.");
        assertThat(take(mail)).isEqualTo(ArrivalState.QUARANTINED);
        assertThat(waits()).isEqualTo(Reason.ADDRESS);
        assertThat(posts()).hasSize(1);
        assertThat(letters()).as("nobody is told").isEmpty();
    }

    @Test
    void theAddressOfSomebodyElseIsNoUse() {
        WrittenMail mail = WrittenMail.by(POLITICIAN, address(ANSWERER), "Ja.");
        assertThat(take(mail)).isEqualTo(ArrivalState.QUARANTINED);
        assertThat(waits()).isEqualTo(Reason.SENDER);
        assertThat(letters()).isEmpty();
        assertThat(posts()).hasSize(1);
    }

    @Test
    void whoeverHasNoSeatAnyMoreIsToldAndNothingIsPosted() {
        WrittenMail mail = answer("Ja.");
        entityManager
                .createQuery("update Seat seat set seat.period.to = :day where seat.affiliation.id in (select own.id"
                        + " from Affiliation own where own.person.email = :email)")
                .setParameter(
                        "day",
                        clock.instant()
                                .atZone(java.time.ZoneOffset.UTC)
                                .toLocalDate()
                                .minusDays(1))
                .setParameter("email", ANSWERER)
                .executeUpdate();
        beans.newRequest();
        assertThat(take(mail)).isEqualTo(ArrivalState.QUARANTINED);
        assertThat(waits()).isEqualTo(Reason.NO_RIGHT);
        assertThat(letters()).containsExactly("answer-refused " + ANSWERER);
        assertThat(posts()).hasSize(1);
    }

    @Test
    void aClosedDiscussionTakesNoAnswer() {
        entityManager
                .createQuery("update Discussion talk set talk.state = CLOSED where talk.id = " + talk)
                .executeUpdate();
        entityManager.clear();
        assertThat(take(answer("Ja."))).isEqualTo(ArrivalState.QUARANTINED);
        assertThat(waits()).isEqualTo(Reason.CLOSED);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void onlyAQuoteIsNoAnswer() {
        assertThat(take(answer("> Har ni provat?\n"))).isEqualTo(ArrivalState.QUARANTINED);
        assertThat(waits()).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "Auto-Submitted,auto-replied",
        "Auto-Submitted,auto-generated",
        "Precedence,bulk",
        "X-Autoreply,yes",
        "List-Id,<lista.example>",
        "Return-Path,<>",
        "Subject,Autosvar: jag är ledig",
        "Subject,Automatiskt svar: Nytt inlägg",
        "Subject,Out of Office Re: New post"
    })
    void noMachineEverWritesAPostAndNoneIsAnswered(String header, String value) {
        assertThat(take(answer("Jag är tillbaka på måndag.").header(header, value)))
                .isEqualTo(ArrivalState.AUTOMATIC);
        assertThat(posts()).hasSize(1);
        assertThat(letters()).isEmpty();
    }

    @Test
    void aVacationTextWithoutAnyHeaderIsKnownByItsWords() {
        String words = "Hej!\n\nTack för ditt mejl. Jag har semester och är åter den 7 januari.\n\nMvh Folke";
        assertThat(take(answer(words))).isEqualTo(ArrivalState.AUTOMATIC);
    }

    @Test
    void somebodyWhoseAnswersAreRefusedIsToldAFewTimesADayAtMost() {
        for (int i = 0; i < 12; i++) {
            take(answer("> Har ni provat?\n"));
        }
        assertThat(letters()).hasSize(5);
    }

    @Test
    void twoMachinesThatTalkToEachOtherAreStopped() {
        for (int i = 0; i < 35; i++) {
            take(answer("Svar nummer " + i + "."));
        }
        assertThat(posts()).hasSize(1 + 30);
        assertThat(number("select count(*) from core.arrived_mails where reason = 'TOO_OFTEN'"))
                .isEqualTo(5);
        assertThat(letters()).isEmpty();
    }

    @Test
    void aMailThatIsTooLargeIsNotReadButItsSenderIsTold() {
        byte[] header = answer("").raw();
        assertThat(beans.of(MailIntake.class).takeHeader(header)).contains(ArrivalState.QUARANTINED);
        entityManager.flush();
        assertThat(waits()).isEqualTo(Reason.TOO_MUCH);
        assertThat(letters()).containsExactly("answer-refused " + ANSWERER);
    }

    /** Any order and any number of copies of mails give each of them one post, or one line that waits. */
    @Test
    void anyHistoryOfMailsIsTakenExactlyOnce() {
        Random random = new Random(31);
        List<WrittenMail> mails = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            mails.add(answer("Svar nummer " + i + "."));
            mails.add(WrittenMail.by(POLITICIAN, address(ANSWERER), "Fel avsändare " + i));
            mails.add(answer("Åter på måndag " + i).header("Auto-Submitted", "auto-replied"));
        }
        for (int i = 0; i < 150; i++) {
            take(mails.get(random.nextInt(mails.size())));
        }
        mails.forEach(this::take);
        assertThat(posts()).hasSize(1 + 12).doesNotHaveDuplicates();
        assertThat(number("select count(*) from core.arrived_mails where state = 'QUARANTINED'"))
                .isEqualTo(12);
        assertThat(number("select count(*) from core.arrived_mails where state = 'AUTOMATIC'"))
                .isEqualTo(12);
        assertThat(number("select max(number) from core.posts where discussion_id = " + talk))
                .as("numbers without gaps")
                .isEqualTo(13);
    }

    @Test
    void rubbishWaitsAsItCame() {
        byte[] rubbish = ("Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                        + "--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n".repeat(60) + UUID.randomUUID())
                .getBytes(StandardCharsets.UTF_8);
        assertThat(beans.of(MailIntake.class).take(rubbish))
                .hasValueSatisfying(state -> assertThat(state).isIn(ArrivalState.QUARANTINED));
        assertThat(beans.of(MailIntake.class).take(rubbish)).isEmpty();
    }
}
