package se.healthycities.portal.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

class SendingTest extends AnnouncementTest {
    private void mute(String email) {
        sql("insert into core.notice_levels (person_id, kind, level) values (" + person(email)
                + ", 'announcement', 'NONE')");
    }

    @BeforeEach
    void quiet() {
        emptyOutbox();
    }

    @Test
    void aDraftTellsNobodyAnything() {
        long facts = count("core.facts");
        as(COORDINATOR);
        long id = draft(Scene.PORTAL, words(Aim.MEMBERS));
        beans.of(AnnouncementDrafts.class).showAgain(Scene.PORTAL, id);
        write();
        assertThat(count("core.mails")).isZero();
        assertThat(count("core.announcement_letters where announcement_id = " + id))
                .isZero();
        assertThat(count("core.facts")).isEqualTo(facts);
        as(OFFICIAL);
        assertThat(beans.of(AnnouncementReads.class).mine(id)).isEmpty();
        assertThat(beans.of(AnnouncementReads.class).received(Long.MAX_VALUE, 10))
                .noneMatch(row -> row.id() == id);
    }

    @Test
    void thoseWhoWereShownAreThoseWhoAreMailedAndNobodyElse() {
        mute(OFFICIAL);
        as(COORDINATOR);
        long id = draft(Scene.PORTAL, words(Aim.CONTACTS));
        List<RecipientRow> shown = beans.of(AnnouncementReads.class).recipients(id);
        List<Long> reached = shown.stream()
                .filter(row -> row.reach() == Reach.MAIL)
                .map(RecipientRow::person)
                .distinct()
                .sorted()
                .toList();
        assertThat(shown).anyMatch(row -> row.person() == person(OFFICIAL) && row.reach() == Reach.MUTED);
        assertThat(send(Scene.PORTAL, id)).isEqualTo(Outcome.SENT);
        assertThat(count("core.mails")).as("before the job").isZero();
        write();
        assertThat(mailed("announcement")).isEqualTo(reached).doesNotContain(person(OFFICIAL));
        assertThat(count("core.mails where unsubscribe like '/notices/off/%' and reply_to = '" + COORDINATOR + "'"))
                .isEqualTo(reached.size());
        as(OFFICIAL);
        assertThat(beans.of(AnnouncementReads.class).mine(id))
                .as("the page is there without a mail")
                .isPresent();
    }

    @Test
    void itIsSentOnceHoweverOftenOneClicks() {
        as(COORDINATOR);
        UUID key = UUID.randomUUID();
        long id = beans.of(AnnouncementDrafts.class).write(Scene.PORTAL, words(Aim.CONTACTS), key);
        assertThat(beans.of(AnnouncementDrafts.class).write(Scene.PORTAL, words(Aim.CONTACTS), key))
                .isEqualTo(id);
        send(Scene.PORTAL, id);
        long letters = count("core.announcement_letters where announcement_id = " + id);
        assertThat(send(Scene.PORTAL, id)).isEqualTo(Outcome.SENT);
        write();
        write();
        assertThat(count("core.announcement_letters where announcement_id = " + id))
                .isEqualTo(letters);
        assertThat(count("core.mails")).isEqualTo(letters);
        assertThat(count("core.facts where kind = 'AnnouncementSent' and subject = " + id))
                .isOne();
        assertThatThrownBy(() -> beans.of(AnnouncementDrafts.class).rewrite(Scene.PORTAL, id, words(Aim.MEMBERS)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aListThatChangedAfterItWasShownIsShownAnewWithTheDifference() {
        as(COORDINATOR);
        long id = draft(Scene.PORTAL, words(Aim.CONTACTS));
        sql("update core.contact_roles set valid_to = date '2026-11-20' where affiliation_id in (select id from"
                + " core.affiliations where person_id = " + person(POLITICIAN) + ")");
        mute(OFFICIAL);
        entityManager.clear();
        assertThat(send(Scene.PORTAL, id)).isEqualTo(Outcome.CHANGED);
        assertThat(count("core.announcement_letters where announcement_id = " + id))
                .isZero();
        List<RecipientRow> rows = beans.of(AnnouncementReads.class).recipients(id);
        assertThat(rows)
                .filteredOn(RecipientRow::gone)
                .extracting(RecipientRow::person)
                .containsExactly(person(POLITICIAN));
        assertThat(rows)
                .filteredOn(row -> row.change() == Shift.NEW)
                .extracting(RecipientRow::person)
                .containsExactly(person(OFFICIAL));
        assertThat(send(Scene.PORTAL, id)).isEqualTo(Outcome.SENT);
        assertThat(count("core.announcement_recipients where announcement_id = " + id + " and person_id = "
                        + person(POLITICIAN)))
                .isZero();
        assertThat(beans.of(AnnouncementReads.class).recipients(id)).noneMatch(RecipientRow::gone);
    }

    @Test
    void anOlderTabDoesNotSendWhatItHasNotShown() {
        as(COORDINATOR);
        long id = draft(Scene.PORTAL, words(Aim.CONTACTS));
        int seen = beans.of(AnnouncementReads.class)
                .led(Scene.PORTAL, id)
                .orElseThrow()
                .shown();
        beans.of(AnnouncementDrafts.class).rewrite(Scene.PORTAL, id, words(Aim.MEMBERS));
        entityManager.flush();
        assertThat(beans.of(Sending.class).send(Scene.PORTAL, id, seen)).isEqualTo(Outcome.CHANGED);
        assertThat(count("core.announcements where id = " + id + " and sent_at is null"))
                .isOne();
    }

    @Test
    void whatIsRequiredReachesAlsoThoseWhoWantNoLettersAndIsOnRecord() {
        mute(OFFICIAL);
        as(COORDINATOR);
        long id = sent(Scene.PORTAL, words(Aim.CONTACTS, Proof.NONE, true, Set.of()));
        write();
        assertThat(mailed("announcement")).contains(person(OFFICIAL));
        assertThat(count("core.mails where unsubscribe is not null")).isZero();
        assertThat(count("core.audit_entries where act = 'announcement-sent' and subject = 'announcement " + id
                        + "' and after like '%required'"))
                .isOne();
        as(POLITICIAN);
        assertThatThrownBy(() -> draft(BOARD, words(Aim.SEATS, Proof.NONE, true, Set.of())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoeverLeadsASpaceWritesToThatSpaceOnly() {
        as(POLITICIAN);
        long board = sent(BOARD, words(Aim.SEATS));
        for (Scene elsewhere : List.of(Scene.PORTAL, COMMITTEE, ANNUAL)) {
            assertThatThrownBy(() -> draft(elsewhere, words(elsewhere == Scene.PORTAL ? Aim.MEMBERS : Aim.SEATS)))
                    .as(elsewhere.toString())
                    .isInstanceOf(Refused.class);
        }
        for (Aim aim : List.of(Aim.MEMBERS, Aim.CONTACTS, Aim.READERS)) {
            assertThatThrownBy(() -> draft(BOARD, words(aim))).as(aim.name()).isInstanceOf(Refused.class);
        }
        as(CONVENOR);
        refused(Verdict.NOT_FOUND, () -> beans.of(Sending.class).tryOut(COMMITTEE, board, UUID.randomUUID()));
    }

    @Test
    void anAnnouncementOfAHiddenSpaceIsThereForItsReadersOnly() {
        as(POLITICIAN);
        long id = sent(BOARD, words(Aim.SEATS));
        assertThat(beans.of(AnnouncementReads.class).mine(id)).isPresent();
        for (String stranger : List.of(OFFICIAL, COORDINATOR, ADMINISTRATOR, GUEST)) {
            as(stranger);
            assertThat(beans.of(AnnouncementReads.class).mine(id)).as(stranger).isEmpty();
            assertThat(beans.of(AnnouncementReads.class).led(Scene.PORTAL, id))
                    .as(stranger)
                    .isEmpty();
            refused(Verdict.NOT_FOUND, () -> beans.of(Leading.class).found(BOARD, id));
        }
        sql("update core.seats set valid_to = date '2026-11-20' where affiliation_id in (select id from"
                + " core.affiliations where person_id = " + person(POLITICIAN) + ")");
        as(POLITICIAN);
        assertThat(beans.of(AnnouncementReads.class).mine(id))
                .as("who has left the space")
                .isEmpty();
    }

    @Test
    void whoStandsForTwoOrganisationsGetsItOnceAndIsShownForBoth() {
        sql("insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from) values ("
                + person(OFFICIAL) + ", " + organisation("1280") + ", 'OFFICIAL', 'Utvecklare', date '2026-01-01')");
        as(COORDINATOR);
        long id = sent(
                Scene.PORTAL,
                words(Aim.ORGANISATIONS, Proof.NONE, false, Set.of(organisation("2580"), organisation("1280"))));
        write();
        assertThat(beans.of(AnnouncementReads.class).recipients(id))
                .filteredOn(row -> row.person() == person(OFFICIAL))
                .hasSize(2);
        assertThat(mailed("announcement")).containsOnlyOnce(person(OFFICIAL));
    }

    @Test
    void aTrialGoesToTheSenderAloneAndOnce() {
        as(COORDINATOR);
        long id = draft(Scene.PORTAL, words(Aim.MEMBERS));
        UUID key = UUID.randomUUID();
        beans.of(Sending.class).tryOut(Scene.PORTAL, id, key);
        beans.of(Sending.class).tryOut(Scene.PORTAL, id, key);
        entityManager.flush();
        assertThat(mailed("announcement-trial")).containsExactly(person(COORDINATOR));
        assertThat(count("core.mails")).isOne();
    }

    @Test
    void aDraftThatIsThrownAwayLeavesNothing() {
        as(COORDINATOR);
        long id = draft(Scene.PORTAL, words(Aim.ORGANISATIONS, Proof.NONE, false, Set.of(organisation("2580"))));
        beans.of(AnnouncementDrafts.class).discard(Scene.PORTAL, id);
        entityManager.flush();
        assertThat(count("core.announcements where id = " + id)).isZero();
        assertThat(count("core.announcement_grounds where announcement_id = " + id))
                .isZero();
    }
}
