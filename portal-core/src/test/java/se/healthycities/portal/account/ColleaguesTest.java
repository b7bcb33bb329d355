package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;

class ColleaguesTest extends AccountTest {
    @Test
    void aContactAddsAColleagueWhoIsInvitedByMail() {
        as(OFFICIAL);
        Affiliation added = added("nils@lulea.example");
        assertThat(added.getOrganisation().getAddress()).isEqualTo(LULEA);
        assertThat(added.getPeriod()).isEqualTo(Period.from(TODAY));
        assertThat(mails().get(0).getAddress()).isEqualTo("nils@lulea.example");
        assertThat(mails().get(0).getText()).contains("Ottilia Demoström, Luleå kommun", "Planerare", "/welcome/");
        assertThat(acts()).contains("colleague-added");
    }

    @Test
    void theSameFormAddsOnce() {
        as(OFFICIAL);
        UUID key = UUID.randomUUID();
        long organisation = organisation(LULEA).getId();
        Colleagues colleagues = beans.of(Colleagues.class);
        long first = colleagues.add(organisation, official("nils@lulea.example"), key);
        assertThat(colleagues.add(organisation, official("nils@lulea.example"), key))
                .isEqualTo(first);
        assertThat(colleagues.add(organisation, official("nils@lulea.example"), UUID.randomUUID()))
                .as("stands for Luleå already")
                .isZero();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aKnownAddressGetsOneMoreAffiliationAndNoSecondPerson() {
        as(POLITICIAN);
        Affiliation known = standing("sixten.testlund@boras.example");
        Affiliation added = added("Sixten.Testlund@boras.example ");
        assertThat(added.getPerson()).isEqualTo(known.getPerson());
        assertThat(added.getPerson().getName()).as("not what was typed").isEqualTo("Sixten Testlund");
        assertThat(known.getPeriod().to()).isNull();
    }

    @Test
    void anotherOrganisationIsRefusedAndTheAttemptStaysOnRecord() {
        as(OFFICIAL);
        Affiliation stranger = standing("sixten.testlund@boras.example");
        long boras = stranger.getOrganisation().getId();
        Colleagues colleagues = beans.of(Colleagues.class);
        refused(Verdict.FORBIDDEN, () -> colleagues.add(boras, official("nils@boras.example"), UUID.randomUUID()));
        refused(Verdict.FORBIDDEN, () -> colleagues.end(stranger.getId(), TODAY));
        refused(Verdict.FORBIDDEN, () -> beans.of(OwnContacts.class).end(stranger.getId(), ContactKind.ADMINISTRATIVE));
        refused(Verdict.FORBIDDEN, () -> beans.of(Invitations.class).renew(stranger.getId()));
        assertThat(acts())
                .contains(
                        "refused-colleague-add",
                        "refused-colleague-end",
                        "refused-contact-end",
                        "refused-invitation-renew");
        assertThat(stranger.getPeriod().to()).isNull();
    }

    @Test
    void whoIsNoContactAddsNobodyEvenAtHome() {
        as("sixten.demostrom@testhamn.example");
        long home =
                standing("sixten.demostrom@testhamn.example").getOrganisation().getId();
        refused(
                Verdict.FORBIDDEN,
                () -> beans.of(Colleagues.class).add(home, official("nils@testhamn.example"), UUID.randomUUID()));
    }

    @Test
    void aContactWhoseRoleEndedYesterdayAddsNobody() {
        as(OFFICIAL);
        beans.of(Colleagues.class);
        entityManager
                .createQuery(
                        "from ContactRole contact where contact.affiliation.person.email = :email",
                        se.healthycities.portal.person.ContactRole.class)
                .setParameter("email", OFFICIAL)
                .getResultList()
                .forEach(contact -> contact.end(TODAY));
        added("nils@lulea.example");
        clock.set(TODAY.plusDays(1));
        as(OFFICIAL);
        refused(Verdict.FORBIDDEN, () -> added("nora@lulea.example"));
    }

    @Test
    void theCoordinatorAddsForEveryOrganisation() {
        as(COORDINATOR);
        assertThat(added("nils@lulea.example").getOrganisation().getAddress()).isEqualTo(LULEA);
    }

    @Test
    void aPastLastDayStaysThatDay() {
        as(OFFICIAL);
        Affiliation ebba = standing("ebba.demostrom@lulea.example");
        beans.of(Colleagues.class).end(ebba.getId(), TODAY.minusDays(40));
        assertThat(ebba.getPeriod().to()).isEqualTo(TODAY.minusDays(40));
        beans.of(Colleagues.class).end(ebba.getId(), TODAY);
        assertThat(ebba.getPeriod().to()).as("an end is not put off").isEqualTo(TODAY.minusDays(40));
    }

    @Test
    void anEndTakesContactRolesAndSeatsWithIt() {
        as(OFFICIAL);
        Affiliation ebba = standing("ebba.demostrom@lulea.example");
        beans.of(Colleagues.class).end(ebba.getId(), TODAY.plusDays(9));
        entityManager.flush();
        assertThat(entityManager
                        .createQuery("from Seat seat where seat.affiliation = :ebba", Seat.class)
                        .setParameter("ebba", ebba)
                        .getResultList())
                .isNotEmpty()
                .allMatch(seat -> !seat.getPeriod().covers(TODAY.plusDays(10)));
        PersonReads people = beans.of(PersonReads.class);
        assertThat(people.contacts(
                        ebba.getOrganisation().getId(),
                        beans.of(se.healthycities.portal.time.Today.class).date()))
                .extracting("name")
                .contains("Ebba Demoström");
        clock.set(TODAY.plusDays(10));
        assertThat(people.contacts(
                        ebba.getOrganisation().getId(),
                        beans.of(se.healthycities.portal.time.Today.class).date()))
                .extracting("name")
                .doesNotContain("Ebba Demoström");
        assertThat(people.active(ebba.getPerson().getId())).isFalse();
    }

    @Test
    void onlyOpenSpacesAndThoseThatOneLeadsAreGiven() {
        Space open = new Space(PluginId.CORE, "spaces/oppen", "Öppen", null, Visibility.MEMBERS, Joining.OPEN);
        entityManager.persist(open);
        as(OFFICIAL);
        Affiliation added = added(official("nils@lulea.example", Period.from(TODAY), Set.of("spaces/oppen")));
        assertThat(beans.of(AccountReads.class).spaceNames(added.getId())).containsExactly("Öppen");
        refused(
                Verdict.FORBIDDEN,
                () -> added(official("nora@lulea.example", Period.from(TODAY), Set.of("spaces/styrelse"))));
        assertThat(acts()).contains("refused-seat-preset");
    }

    @Test
    void aContactAppointsTheOtherOneAndNeverTouchesTheOwnRole() {
        as(POLITICIAN);
        Affiliation nils = added("nils@lulea.example");
        Affiliation ottilia = standing(OFFICIAL);
        OwnContacts contacts = beans.of(OwnContacts.class);
        contacts.appoint(nils.getId(), ContactKind.ADMINISTRATIVE);
        contacts.appoint(nils.getId(), ContactKind.ADMINISTRATIVE);
        entityManager.flush();
        assertThat(beans.of(PersonReads.class)
                        .contacts(
                                nils.getOrganisation().getId(),
                                beans.of(se.healthycities.portal.time.Today.class)
                                        .date()))
                .filteredOn(contact -> contact.kind() == ContactKind.ADMINISTRATIVE)
                .extracting("name")
                .containsExactly("Nils Nyström");
        assertThat(ottilia.getPeriod().to()).as("still a colleague").isNull();
        refused(Verdict.FORBIDDEN, () -> contacts.end(standing(POLITICIAN).getId(), ContactKind.POLITICAL));
        refused(Verdict.FORBIDDEN, () -> contacts.appoint(nils.getId(), ContactKind.POLITICAL));
    }

    @Test
    void theCoordinatorSeesTheChangesOfTheDay() {
        as(OFFICIAL);
        Instant before = clock.instant();
        Affiliation nils = added("nils@lulea.example");
        beans.of(Colleagues.class).end(nils.getId(), TODAY);
        entityManager.flush();
        assertThat(beans.of(AccountReads.class).changes(before))
                .extracting(AccountChange::kind, AccountChange::name, AccountChange::by)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("ColleagueEnded", "Nils Nyström", "Ottilia Demoström"),
                        org.assertj.core.api.Assertions.tuple("ColleagueAdded", "Nils Nyström", "Ottilia Demoström"));
        assertThat(beans.of(AccountReads.class).changes(before.plusSeconds(1))).isEmpty();
    }
}
