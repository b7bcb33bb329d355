package se.healthycities.portal.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;

class ReadReceiptsTest extends AnnouncementTest {
    private static final String LULEA = "2580";
    private static final Pattern WORD = Pattern.compile("/announcements/confirm/([A-Za-z0-9_.-]+)");

    @BeforeEach
    void quiet() {
        emptyOutbox();
    }

    private long asked(Proof proof) {
        as(COORDINATOR);
        long id = sent(
                Scene.PORTAL,
                words(Aim.ORGANISATIONS, proof, false, Set.of(organisation(LULEA), organisation("1280"))));
        write();
        return id;
    }

    private List<OwedRow> owed(long id) {
        return beans.of(ReadReceipts.class)
                .owed(beans.of(AnnouncementReads.class).mine(id).orElseThrow());
    }

    private List<Asked> questions(String email) {
        return beans.of(UnconfirmedAnnouncements.class).waitingFor(person(email), SWEDISH);
    }

    private void confirm(long id) {
        beans.of(ReadReceipts.class).confirm(id, organisation(LULEA));
        entityManager.flush();
    }

    @Test
    void oneContactAnswersForTheOrganisationAndOnce() {
        long id = asked(Proof.ORGANISATION);
        assertThat(questions(OFFICIAL)).extracting(Asked::id).contains("announcement:" + id);
        as(OFFICIAL);
        assertThat(owed(id)).extracting(OwedRow::organisation).containsExactly(organisation(LULEA));
        confirm(id);
        confirm(id);
        as(POLITICIAN);
        assertThat(owed(id)).as("a colleague has answered").isEmpty();
        confirm(id);
        assertThat(count("core.announcement_receipts where announcement_id = " + id))
                .isOne();
        assertThat(count("core.facts where kind = 'AnnouncementConfirmed' and subject = " + id))
                .isOne();
        assertThat(questions(OFFICIAL)).extracting(Asked::id).doesNotContain("announcement:" + id);
        List<ProofLine> lines = ProofLine.of(
                Proof.ORGANISATION,
                beans.of(AnnouncementReads.class).recipients(id),
                beans.of(AnnouncementReads.class).receipts(id));
        assertThat(lines).extracting(ProofLine::confirmed).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void nobodyAnswersForAnOrganisationThatHasAContactAmongTheReadersExceptTheContact() {
        sql("insert into core.people (given_name, family_name, email) values ('Ny', 'Kollega', 'ny@lulea.example')");
        sql("insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from) values ("
                + person("ny@lulea.example") + ", " + organisation(LULEA)
                + ", 'OFFICIAL', 'Kollega', date '2026-01-01')");
        long id = asked(Proof.ORGANISATION);
        as("ny@lulea.example");
        assertThat(owed(id)).isEmpty();
        assertThatThrownBy(() -> confirm(id)).isInstanceOf(Refused.class);
        sql("update core.contact_roles set valid_to = date '2026-11-20' where affiliation_id in (select id from"
                + " core.affiliations where organisation_id = " + organisation(LULEA) + ")");
        entityManager.clear();
        as("ny@lulea.example");
        assertThat(owed(id)).as("the contact is vacant").hasSize(1);
        confirm(id);
        assertThat(count("core.announcement_receipts where announcement_id = " + id))
                .isOne();
    }

    @Test
    void whomItIsNotForCannotAnswer() {
        long id = asked(Proof.ORGANISATION);
        as(CONVENOR);
        assertThatThrownBy(() -> confirm(id)).isInstanceOf(Refused.class);
        as(OFFICIAL);
        assertThatThrownBy(() -> beans.of(ReadReceipts.class).confirm(id, organisation("1280")))
                .as("another organisation")
                .isInstanceOf(Refused.class);
    }

    @Test
    void everybodyAnswersForThemselvesWhereThatIsAsked() {
        long id = asked(Proof.PERSON);
        for (String reader : List.of(OFFICIAL, POLITICIAN)) {
            as(reader);
            assertThat(owed(id)).as(reader).hasSize(1);
            confirm(id);
            confirm(id);
            assertThat(owed(id)).as(reader).isEmpty();
        }
        assertThat(count("core.announcement_receipts where announcement_id = " + id))
                .isEqualTo(2);
    }

    @Test
    void theLinkOfTheLetterAnswersWithoutLoginAndOpeningItChangesNothing() {
        long id = asked(Proof.ORGANISATION);
        String word = word(OFFICIAL);
        as(null);
        assertThat(beans.of(ReadReceipts.class).asked(word))
                .hasValueSatisfying(asked -> assertThat(asked.owed()).hasSize(1));
        assertThat(count("core.announcement_receipts where announcement_id = " + id))
                .isZero();
        beans.of(ReadReceipts.class).confirmByLink(word, organisation(LULEA));
        beans.of(ReadReceipts.class).confirmByLink(word, organisation(LULEA));
        assertThat(count("core.announcement_receipts where by_link and announcement_id = " + id))
                .isOne();
        assertThat(beans.of(ReadReceipts.class).asked(word))
                .hasValueSatisfying(asked -> assertThat(asked.owed()).isEmpty());
    }

    @Test
    void aForgedOldOrForeignLinkDoesNothing() {
        long id = asked(Proof.ORGANISATION);
        String word = word(OFFICIAL);
        String foreign = beans.of(SignedLinks.class)
                .sign("other", person(OFFICIAL), id, clock.instant().plus(Duration.ofDays(1)));
        for (String wrong : List.of(foreign, word.substring(1), "x", "")) {
            assertThat(beans.of(ReadReceipts.class).asked(wrong)).isEmpty();
            assertThatThrownBy(() -> beans.of(ReadReceipts.class).confirmByLink(wrong, organisation(LULEA)))
                    .isInstanceOf(Refused.class);
        }
        clock.set(clock.instant().plus(Duration.ofDays(200)));
        assertThat(beans.of(ReadReceipts.class).asked(word)).isEmpty();
    }

    @Test
    void onlyThoseWhoOweAreRemindedOnceAClickAndOnlyAfterTheyWereShown() {
        long id = asked(Proof.ORGANISATION);
        as(OFFICIAL);
        confirm(id);
        as(COORDINATOR);
        emptyOutbox();
        List<OwedRow> owing = beans.of(Reminders.class).owing(id);
        assertThat(owing).extracting(OwedRow::organisation).containsOnly(organisation("1280"));
        UUID key = UUID.randomUUID();
        Reminders reminders = beans.of(Reminders.class);
        assertThat(reminders.remind(Scene.PORTAL, id, "another list", key)).isEqualTo(Outcome.CHANGED);
        assertThat(reminders.remind(Scene.PORTAL, id, Reminders.seal(owing), key))
                .isEqualTo(Outcome.SENT);
        assertThat(reminders.remind(Scene.PORTAL, id, Reminders.seal(owing), key))
                .isEqualTo(Outcome.SENT);
        entityManager.flush();
        write();
        assertThat(mailed("announcement-reminder"))
                .containsExactlyElementsOf(
                        owing.stream().map(OwedRow::person).sorted().toList());
        assertThat(reminders.sent(id)).hasSize(1);
        as(OFFICIAL);
        assertThatThrownBy(() -> reminders.remind(Scene.PORTAL, id, "", UUID.randomUUID()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theProofStaysWhenThePersonIsErasedAndCannotBeChanged() throws Exception {
        long id = asked(Proof.ORGANISATION);
        as(OFFICIAL);
        confirm(id);
        beans.of(CorePersonalData.class).erase(person(OFFICIAL));
        entityManager.flush();
        entityManager.clear();
        assertThat(beans.of(AnnouncementReads.class).receipts(id))
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.organisation()).isEqualTo(organisation(LULEA));
                    assertThat(receipt.confirmedAt()).isEqualTo(clock.instant());
                    assertThat(receipt.name()).doesNotContain("Ottilia");
                });
        try (Connection connection = database.asApplication().getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : List.of(
                    "update core.announcement_receipts set by_link = false",
                    "delete from core.announcement_receipts")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
            }
        }
    }

    private String word(String email) {
        String text = (String) entityManager
                .createNativeQuery("select text from core.mails where address = :email and kind = 'announcement'")
                .setParameter("email", email)
                .getSingleResult();
        Matcher found = WORD.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
