package se.healthycities.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.OccasionCancelled;
import se.healthycities.portal.calendar.OccasionMoved;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.registration.RulesDetails.Limits;
import se.healthycities.portal.registration.RulesDetails.Seats;
import se.healthycities.portal.registration.RulesDetails.Window;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.State;

/** Who may come, how many, and what a moved or cancelled occasion means for those who are registered. */
class RegisteringTest extends RegistrationTest {
    @Test
    void theSameFormTwiceIsOneRegistration() {
        long occasion = occasionWithSeats(5);
        as(OFFICIAL);
        UUID key = UUID.randomUUID();
        Registering registering = beans.of(Registering.class);
        assertThat(registering.register(SCENE, occasion, wish(AttendanceMode.ON_SITE), key))
                .isEqualTo(Outcome.REGISTERED);
        assertThat(registering.register(SCENE, occasion, wish(AttendanceMode.ON_SITE), key))
                .isEqualTo(Outcome.REGISTERED);
        assertThat(registering.register(SCENE, occasion, wish(AttendanceMode.ON_SITE), UUID.randomUUID()))
                .isEqualTo(Outcome.ALREADY);
        assertThat(letters(OFFICIAL)).containsOnlyOnce("Registered");
        assertThat(number("select count(*) from core.registrations where occasion_id = " + occasion))
                .isOne();
    }

    @Test
    void anOrganisationHasItsSeatsAltogetherAndByCapacity() {
        long occasion = occasion("onsite");
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(new Limits(2, 1, null)));
        assertThat(register(POLITICIAN, occasion)).isEqualTo(Outcome.REGISTERED);
        long organisation = number("select organisation_id from core.registrations where occasion_id = " + occasion);
        List<ColleagueChoice> colleagues = beans.of(RegistrationReads.class).colleagues(organisation);
        assertThat(colleagues).hasSizeGreaterThan(1);
        as(COORDINATOR);
        List<ColleagueWish> two = List.of(
                new ColleagueWish(
                        null, "Nya Politikern", "nya@lulea.example", Capacity.ELECTED, AttendanceMode.ON_SITE),
                new ColleagueWish(
                        null, "Nya Tjänst", "tjanst@lulea.example", Capacity.OFFICIAL, AttendanceMode.ON_SITE));
        assertThat(beans.of(ColleagueRegistration.class)
                        .register(SCENE, occasion, organisation, two, UUID.randomUUID()))
                .as("one refused, and so nobody is registered")
                .containsExactly(Outcome.CAPACITY_FULL, Outcome.DONE);
        assertThat(number("select count(*) from core.registrations where occasion_id = " + occasion))
                .isOne();
        assertThat(register(OFFICIAL, occasion)).isEqualTo(Outcome.REGISTERED);
    }

    @Test
    void onlyThoseWhomItIsForAreRegisteredAndOnlyWhileItIsOpen() {
        long occasion = occasion("onsite");
        rules(occasion, RulesDetails.usual(Entrance.MEMBERS));
        assertThat(register(GUEST, occasion)).isEqualTo(Outcome.NOT_ENTITLED);
        rules(
                occasion,
                RulesDetails.usual(Entrance.MEMBERS)
                        .with(new Window(
                                clock.instant().plus(Duration.ofHours(1)),
                                clock.instant().plus(Duration.ofHours(3)))));
        assertThat(register(OFFICIAL, occasion)).isEqualTo(Outcome.CLOSED);
        beans.of(RegistrationJob.class).run();
        assertThat(told("RegistrationOpened", occasion)).isZero();
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        beans.of(RegistrationJob.class).run();
        beans.of(RegistrationJob.class).run();
        assertThat(told("RegistrationOpened", occasion)).as("told once").isOne();
        assertThat(register(OFFICIAL, occasion)).isEqualTo(Outcome.REGISTERED);
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        assertThat(register(POLITICIAN, occasion)).isEqualTo(Outcome.CLOSED);
    }

    @Test
    void whoComesFromOutsideOfTheMembersIsAskedForFirst() {
        long occasion = occasion("onsite");
        rules(occasion, RulesDetails.usual(Entrance.ON_REQUEST).with(new Seats(5, null)));
        assertThat(register(GUEST, occasion)).isEqualTo(Outcome.ASKED);
        assertThat(register(OFFICIAL, occasion)).isEqualTo(Outcome.REGISTERED);
        long asked = registration(GUEST, occasion);
        assertThat(beans.of(AskedRegistrations.class).count()).isOne();
        assertThat(beans.of(AskedRegistrations.class).lines(5).get(0).address()).contains(page(occasion));
        as(OFFICIAL);
        assertThatThrownBy(() -> beans.of(Organising.class).answer(SCENE, occasion, asked, true))
                .isInstanceOf(Refused.class);
        as(COORDINATOR);
        assertThat(beans.of(Organising.class).answer(SCENE, occasion, asked, true))
                .isEqualTo(Outcome.REGISTERED);
        assertThat(letters(GUEST)).endsWith("Asked", "Registered");
        assertThat(beans.of(AskedRegistrations.class).count()).isZero();
    }

    @Test
    void aMovedOccasionIsToldToAllWithTheSameMarkAndACancelledOneToo() {
        long occasion = occasion("hybrid");
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(new Seats(1, 5)));
        register(OFFICIAL, occasion);
        register(POLITICIAN, occasion);
        entityManager.flush();
        entityManager.clear();
        change("update core.occasions set sequence = 3, mode = 'online' where id = " + occasion);
        as(COORDINATOR);
        beans.of(MovedOccasions.class).on(new OccasionMoved(occasion, null, null));
        assertThat(letters(OFFICIAL)).endsWith("Registered", "Moved");
        assertThat(letters(POLITICIAN)).endsWith("Waiting", "Moved", "Offer");
        String before = calendar(OFFICIAL, "Registered");
        String after = calendar(OFFICIAL, "Moved");
        assertThat(line(after, "UID")).isEqualTo(line(before, "UID"));
        assertThat(line(after, "SEQUENCE")).isEqualTo("SEQUENCE:3");
        assertThat(after).contains("METHOD:REQUEST").doesNotContain("ebba", "Ebba", "Demoström");
        change("update core.occasions set status = 'CANCELLED', sequence = 4 where id = " + occasion);
        beans.of(CancelledOccasions.class).on(new OccasionCancelled(occasion, null, null));
        assertThat(letters(OFFICIAL)).endsWith("CalledOff");
        assertThat(calendar(OFFICIAL, "CalledOff")).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(number(
                        "select count(*) from core.registrations where state in ('WAITING', 'OFFERED') and occasion_id = "
                                + occasion))
                .isZero();
        assertThat(register(COORDINATOR, occasion)).isEqualTo(Outcome.CLOSED);
    }

    @Test
    void aModuleThatIsOffTakesNobodyAndKeepsEverything() {
        long occasion = occasion("webcast");
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC));
        as(OFFICIAL);
        Wish wish = new Wish(AttendanceMode.REMOTE, false, Map.of());
        assertThat(beans.of(Registering.class).register(SCENE, occasion, wish, UUID.randomUUID()))
                .isEqualTo(Outcome.REGISTERED);
        change("update core.occasions set owner = 'crossingborders' where id = " + occasion);
        turn(new PluginId("crossingborders"), State.OFF);
        as(POLITICIAN);
        assertThatThrownBy(() -> beans.of(Registering.class).register(SCENE, occasion, wish, UUID.randomUUID()))
                .isInstanceOf(Refused.class);
        turn(new PluginId("crossingborders"), State.ON);
        as(POLITICIAN);
        assertThat(beans.of(Registering.class).register(SCENE, occasion, wish, UUID.randomUUID()))
                .isEqualTo(Outcome.REGISTERED);
        assertThat(number("select count(*) from core.registrations where occasion_id = " + occasion))
                .isEqualTo(2);
    }

    private void change(String sql) {
        entityManager.flush();
        entityManager.createNativeQuery(sql).executeUpdate();
        entityManager.clear();
        beans.newRequest();
    }

    private long told(String kind, long subject) {
        return number("select count(*) from core.facts where kind = '" + kind + "' and subject = " + subject);
    }

    private String calendar(String email, String kind) {
        entityManager.flush();
        return (String) entityManager
                .createNativeQuery("select calendar from core.mails where address = :email and kind = :kind"
                        + " order by id desc limit 1")
                .setParameter("email", email)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    private static String line(String calendar, String name) {
        return calendar.lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
