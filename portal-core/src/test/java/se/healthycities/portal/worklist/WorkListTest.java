package se.healthycities.portal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.OrganisationKind;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

class WorkListTest extends PageTest {
    private static final LocalDate DAY = TestClock.DAY;

    @Test
    void aGroupIsListedFromTheDayOnWhichItsConvenorIsGone() {
        Space space = new Space(
                new PluginId("themegroups"), "themegroups/prov", "Provgruppen", null, Visibility.MEMBERS, Joining.ASK);
        entityManager.persist(space);
        Affiliation leader = member("Provstad");
        entityManager.persist(new Seat(space, leader, SeatRole.CONVENOR, new Period(DAY.minusYears(1), DAY)));
        assertThat(lines(LeaderlessGroups.class)).doesNotContain("Provgruppen");
        assertThat(lines(EndingTerms.class)).contains("Prov Person, Provstad, Provgruppen");
        clock.set(DAY.plusDays(1));
        assertThat(lines(LeaderlessGroups.class)).contains("Provgruppen");
        assertThat(lines(EndingTerms.class)).doesNotContain("Prov Person, Provstad, Provgruppen");
    }

    @Test
    void aSilentMemberIsListedUntilItWritesOrAgreesOnAPause() {
        Affiliation quiet = member("Tystköping");
        Affiliation talking = member("Pratköping");
        write(talking);
        assertThat(lines(SilentOrganisations.class)).contains("Tystköping").doesNotContain("Pratköping");
        assertThat(lines(OneSidedOrganisations.class)).contains("Pratköping").doesNotContain("Tystköping");
        as(COORDINATOR);
        String address = "/admin/pauses/" + quiet.getOrganisation().getAddress();
        Answer late = submit(address, get(address), "main form", Map.of("last", "2020-01-01", "note", "föräldraledig"));
        assertThat(late.html().selectFirst("#last-error")).isNotNull();
        assertThat(late.html().selectFirst("#note").attr("value")).isEqualTo("föräldraledig");
        submit(address, get(address), "main form", Map.of("last", "2027-01-31", "note", "föräldraledig"));
        assertThat(lines(SilentOrganisations.class)).doesNotContain("Tystköping");
        clock.set(LocalDate.of(2027, 2, 1));
        assertThat(lines(SilentOrganisations.class)).contains("Tystköping");
    }

    @Test
    void whoeverJustJoinedIsNotCalledSilent() {
        Organisation fresh = new Organisation("Nyköping", OrganisationKind.MUNICIPALITY, "ny", null);
        entityManager.persist(fresh);
        entityManager.persist(new MembershipPeriod(fresh, Period.from(DAY.minusMonths(2))));
        assertThat(lines(SilentOrganisations.class)).doesNotContain("Nyköping");
    }

    @Test
    void theListIsTheCoordinatorsAndEachLineLeadsSomewhere() {
        as(OFFICIAL);
        assertThat(get("/admin/worklist").status()).isEqualTo(403);
        as(COORDINATOR);
        Answer list = get("/admin/worklist");
        assertThat(list.html().select("main li a")).isNotEmpty();
        assertThat(list.html().select("main li a"))
                .allSatisfy(link -> assertThat(get(link.attr("href")).status())
                        .as(link.attr("href"))
                        .isEqualTo(200));
    }

    @Test
    void theAdministrationNamesEveryPageOnce() {
        as(ADMINISTRATOR);
        List<String> links = get("/admin").html().select("main a").eachAttr("href");
        assertThat(links).contains("/admin/worklist", "/admin/seasons").doesNotHaveDuplicates();
        as(COORDINATOR);
        assertThat(get("/admin").html().select("main a").eachAttr("href")).doesNotContain("/admin/seasons");
    }

    private List<String> lines(Class<? extends WorkList> kind) {
        entityManager.flush();
        WorkList list = beans.of(kind);
        List<String> lines = list.lines(1000).stream()
                .map(line -> String.join(
                        ", ", line.values().stream().map(Object::toString).toList()))
                .toList();
        assertThat(list.count()).as("the number is that of the lines").isEqualTo(lines.size());
        return lines;
    }

    private Affiliation member(String name) {
        String key = name.toLowerCase(java.util.Locale.ROOT);
        Organisation organisation = new Organisation(name, OrganisationKind.MUNICIPALITY, "x" + name.hashCode(), null);
        entityManager.persist(organisation);
        entityManager.persist(new MembershipPeriod(organisation, Period.from(DAY.minusYears(2))));
        Person person = new Person("Prov", "Person", "prov@" + key.hashCode() + ".example", "sv");
        entityManager.persist(person);
        Affiliation affiliation =
                new Affiliation(person, organisation, Capacity.OFFICIAL, "Strateg", Period.from(DAY.minusYears(2)));
        entityManager.persist(affiliation);
        return affiliation;
    }

    private void write(Affiliation author) {
        Space space = entityManager
                .createQuery("from Space s where s.path = 'spaces/arsmote'", Space.class)
                .getSingleResult();
        Discussion talk = new Discussion(space, "Hej", author, clock.instant(), UUID.randomUUID());
        entityManager.persist(talk);
        entityManager.persist(talk.write(author, "Hej", "<p>Hej</p>", clock.instant(), UUID.randomUUID()));
    }
}
