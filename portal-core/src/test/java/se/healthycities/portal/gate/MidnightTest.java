package se.healthycities.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.OrganisationKind;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.season.Activation;
import se.healthycities.portal.season.Season;
import se.healthycities.portal.season.SeasonKind;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Period;

/** One second before and one second after midnight in Stockholm, also when the clocks change: nothing has to be restarted. */
class MidnightTest extends PortalTest {
    private static final PluginId GROUPS = new PluginId("themegroups");
    private static final String EMAIL = "midnatt@test.example";

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-27", "2027-03-28", "2027-10-30", "2027-10-31", "2027-12-31", "2028-02-29"})
    void aSeasonEndsWithItsLastDay(LocalDate last) {
        entityManager.createQuery("delete from Activation").executeUpdate();
        season(SeasonKind.HALF_YEAR, last.minusDays(90), last, State.ON);
        season(SeasonKind.YEAR, last.minusYears(1), last.plusYears(1), State.OFF);
        as(OFFICIAL);
        before(last);
        assertThat(gate().state(GROUPS)).isEqualTo(State.ON);
        after(last);
        assertThat(gate().state(GROUPS)).isEqualTo(State.OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-27", "2027-03-28", "2027-10-30", "2027-10-31", "2027-12-31"})
    void aSeatEndsWithItsLastDay(LocalDate last) {
        Affiliation affiliation = affiliation(null, null);
        Space space = space();
        save(new Seat(space, affiliation, SeatRole.MEMBER, new Period(last.minusDays(200), last)));
        as(EMAIL);
        before(last);
        assertThat(gate().permits(space.scene(), Access.START)).isTrue();
        after(last);
        assertThat(gate().permits(space.scene(), Access.READ)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2027-10-31", "2027-12-31"})
    void anAffiliationEndsWithItsLastDayAndTakesItsSeatsAlong(LocalDate last) {
        Affiliation affiliation = affiliation(last, null);
        Space space = space();
        save(new Seat(space, affiliation, SeatRole.MEMBER, Period.from(last.minusDays(200))));
        as(EMAIL);
        before(last);
        assertThat(gate().permits(space.scene(), Access.START)).isTrue();
        assertThat(gate().permits(Scene.PORTAL, Access.MEMBER)).isTrue();
        after(last);
        assertThat(gate().permits(space.scene(), Access.READ)).isFalse();
        assertThat(gate().permits(Scene.PORTAL, Access.MEMBER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2027-10-31", "2027-12-31"})
    void aMembershipEndsWithItsLastDay(LocalDate last) {
        affiliation(null, last);
        as(EMAIL);
        before(last);
        assertThat(gate().permits(Scene.PORTAL, Access.MEMBER)).isTrue();
        after(last);
        assertThat(gate().permits(Scene.PORTAL, Access.MEMBER)).isFalse();
    }

    @Test
    void aSpaceClosesAfterItsLastDay() {
        LocalDate last = LocalDate.of(2027, 3, 28);
        Affiliation affiliation = affiliation(null, null);
        Space space = space().close(last);
        save(new Seat(space, affiliation, SeatRole.MEMBER, Period.from(last.minusDays(200))));
        as(EMAIL);
        before(last);
        assertThat(gate().permits(space.scene(), Access.START)).isTrue();
        after(last);
        assertThat(gate().permits(space.scene(), Access.START)).isFalse();
        assertThat(gate().permits(space.scene(), Access.READ)).isTrue();
    }

    private void before(LocalDate last) {
        clock.set(last, LocalTime.of(23, 59, 59));
        entityManager.flush();
        beans.newRequest();
    }

    private void after(LocalDate last) {
        clock.set(last.plusDays(1), LocalTime.of(0, 0, 1));
        beans.newRequest();
    }

    private void season(SeasonKind kind, LocalDate from, LocalDate to, State state) {
        Season season = save(new Season(kind + "-midnight", kind, null, "Midnatt", null, new Period(from, to)));
        save(new Activation(GROUPS, season, null, state));
    }

    private Affiliation affiliation(LocalDate last, LocalDate membershipEnds) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        Organisation organisation = save(new Organisation("Midnatt", OrganisationKind.MUNICIPALITY, "midnatt", null));
        save(new MembershipPeriod(organisation, new Period(from, membershipEnds)));
        Person person = save(new Person("Given", "Family", EMAIL, "sv"));
        return save(new Affiliation(person, organisation, Capacity.OFFICIAL, "Title", new Period(from, last)));
    }

    private Space space() {
        return save(new Space(PluginId.CORE, "spaces/midnatt", "M", null, Visibility.GROUP, Joining.ASK));
    }

    private <T> T save(T entity) {
        entityManager.persist(entity);
        entityManager.flush();
        return entity;
    }

    private Gate gate() {
        return beans.of(Gate.class);
    }
}
