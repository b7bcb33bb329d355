package se.healthycities.themegroups.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.mail.Mail;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.ThemeGroup;

/** People are invited into a group by profession, each once, and answer by one link (INV-197). */
class InvitationTest extends PortalTest {
    private static final String CONVENOR = "tyra.mallander@boras.example";
    private static final String ARCHITECT = "sixten.demostrom@testhamn.example";
    private static final Scene GROUP = Scene.space(ThemeGroup.PLUGIN, "themegroups/delaktighet");
    private static final Profession PLANNER = Profession.titled("Planarkitekt");

    @Test
    void recipientsAreShownByOrganisationAndNobodyWhoSitsThereIsAmongThem() {
        as(CONVENOR);
        List<Recipient> strategists =
                recipients(Profession.titled("folkhälsoSTRATEG")).willing();
        assertThat(strategists).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(strategists).extracting(Recipient::email).doesNotContain(OFFICIAL);
        assertThat(strategists).extracting(Recipient::title).containsOnly("Folkhälsostrateg");
        assertThat(beans.of(InvitationReads.class).professions())
                .extracting(ProfessionRow::title)
                .contains("Planarkitekt", "Samhällsplanerare");
    }

    @Test
    void aLetterGoesToEachOnceAndToNobodyWhoWantsNone() {
        as(CONVENOR);
        emptyOutbox();
        assertThat(recipients(PLANNER).willing()).extracting(Recipient::email).containsExactly(ARCHITECT);
        assertThat(send(PLANNER)).isEqualTo(1);
        assertThat(send(PLANNER)).isZero();
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getAddress()).isEqualTo(ARCHITECT);
            assertThat(mail.getText()).contains("/themegroups/join/", "Tyra Mallander", "Varmt välkommen");
        });
        entityManager
                .createQuery("update Person p set p.contactable = false where p.email like '%@jarfalla.example'")
                .executeUpdate();
        assertThat(recipients(Profession.titled("Folkhälsostrateg")).willing())
                .extracting(Recipient::email)
                .noneMatch(email -> email.endsWith("@jarfalla.example"));
    }

    @Test
    void whoHasEndedSuchLettersIsCountedAndGetsNone() {
        as(CONVENOR);
        entityManager
                .createNativeQuery("insert into core.notice_levels (person_id, kind, level) select id,"
                        + " 'group-invitation', 'NONE' from core.people where email = '" + ARCHITECT + "'")
                .executeUpdate();
        Recipients recipients = recipients(PLANNER);
        assertThat(recipients.willing()).isEmpty();
        assertThat(recipients.unwilling()).isEqualTo(1);
        assertThat(send(PLANNER)).isZero();
    }

    @Test
    void aYesAsksForASeatWhereOneAsksAndOnlyOnce() {
        SignedLink link = invited();
        assertThat(answers().open(link)).isPresent();
        answers().answer(link, true);
        answers().answer(link, true);
        entityManager.flush();
        assertThat(count("select count(r) from SeatRequest r where r.affiliation.person.email = '" + ARCHITECT + "'"))
                .isEqualTo(1);
        assertThat(answer()).isEqualTo(InvitationAnswer.ASKED);
    }

    @Test
    void aYesIsASeatWhereOneIsInvited() {
        entityManager
                .createNativeQuery("update core.spaces set joining = 'INVITED' where path = '" + GROUP.space() + "'")
                .executeUpdate();
        SignedLink link = invited();
        answers().answer(link, true);
        entityManager.flush();
        assertThat(count("select count(s) from Seat s where s.space.path = '" + GROUP.space()
                        + "' and s.affiliation.person.email = '" + ARCHITECT + "'"))
                .isEqualTo(1);
        assertThat(answer()).isEqualTo(InvitationAnswer.JOINED);
        answers().answer(link, false);
        assertThat(answer()).isEqualTo(InvitationAnswer.JOINED);
    }

    @Test
    void aNoIsKeptAndNobodyIsInvitedAgain() {
        SignedLink link = invited();
        answers().answer(link, false);
        entityManager.flush();
        assertThat(answer()).isEqualTo(InvitationAnswer.DECLINED);
        as(CONVENOR);
        assertThat(recipients(PLANNER).willing()).isEmpty();
    }

    @Test
    void theLinkHoldsForThePersonTheOpenGroupAndTheSeasonAlone() {
        SignedLink link = invited();
        SignedLink others = new SignedLink(link.purpose(), link.person() + 1, link.subject(), link.until());
        assertThat(answers().open(others)).isEmpty();
        turn(ThemeGroup.PLUGIN, State.READ_ONLY);
        assertThat(answers().open(link)).isEmpty();
        answers().answer(link, true);
        assertThat(answer()).isEqualTo(InvitationAnswer.WAITING);
        turn(ThemeGroup.PLUGIN, State.ON);
        entityManager
                .createNativeQuery(
                        "update core.spaces set closed_on = date '2026-11-20' where path = '" + GROUP.space() + "'")
                .executeUpdate();
        entityManager.clear();
        assertThat(answers().open(link)).isEmpty();
    }

    @Test
    void onlyWhoLeadsInvites() {
        as(OFFICIAL);
        refused(Verdict.FORBIDDEN, () -> send(PLANNER));
    }

    @Test
    void afterAYearNobodyKnowsWhoWasInvited() {
        invited();
        entityManager.flush();
        GroupInvitationRetention retention = beans.of(GroupInvitationRetention.class);
        java.time.LocalDate day = beans.of(Today.class).date();
        assertThat(retention.count(day.plusMonths(12))).isZero();
        assertThat(retention.count(day.plusMonths(12).plusDays(1))).isEqualTo(1);
        assertThat(retention.purge(day.plusMonths(12).plusDays(1))).isEqualTo(1);
        assertThat(retention.purge(day.plusMonths(12).plusDays(1))).isZero();
    }

    @Test
    void whoIsErasedIsForgottenAmongThoseInvited() {
        invited();
        entityManager.flush();
        InvitationPersonalData data = beans.of(InvitationPersonalData.class);
        long person = count("select p.id from Person p where p.email = '" + ARCHITECT + "'");
        assertThat(data.of(person)).hasSize(1);
        assertThat(data.erase(person)).isEqualTo(1);
        assertThat(data.of(person)).isEmpty();
    }

    private SignedLink invited() {
        as(CONVENOR);
        send(PLANNER);
        entityManager.flush();
        as(null);
        long invitation = count("select max(i.id) from themegroups_GroupInvitation i");
        long person = count("select p.id from Person p where p.email = '" + ARCHITECT + "'");
        return new SignedLink(
                InvitationLetters.JOIN, person, invitation, clock.instant().plus(Duration.ofDays(60)));
    }

    private int send(Profession profession) {
        int sent = beans.of(InvitationService.class).send(GROUP, profession, "Planarkitekt", "Varmt välkommen");
        entityManager.flush();
        return sent;
    }

    private InvitationAnswers answers() {
        return beans.of(InvitationAnswers.class);
    }

    private InvitationAnswer answer() {
        return entityManager
                .createQuery("select i.answer from themegroups_GroupInvitation i", InvitationAnswer.class)
                .getSingleResult();
    }

    private Recipients recipients(Profession profession) {
        long space = count("select s.id from Space s where s.path = '" + GROUP.space() + "'");
        return beans.of(InvitationReads.class).recipients(space, profession);
    }

    private List<Mail> mails() {
        return entityManager.createQuery("from Mail", Mail.class).getResultList();
    }

    private long count(String query) {
        return entityManager.createQuery(query, Long.class).getSingleResult();
    }
}
