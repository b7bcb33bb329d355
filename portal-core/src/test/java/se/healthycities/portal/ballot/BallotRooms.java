package se.healthycities.portal.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/**
 * A group that Luleå's official leads, where Luleå's politician, Folke of Trollhättan and Greta of Borås sit, and somebody from
 * outside as a guest.
 */
public abstract class BallotRooms extends CalendarRooms {
    protected static final String PAGE = "/spaces/gruppen/decisions/ballots/";
    protected static final Instant CLOSES = moment(TestClock.DAY.plusDays(5), 16);

    @BeforeEach
    void seatTheVoices() {
        seat(group, POLITICIAN, SeatRole.MEMBER);
        seat(group, GRETA, SeatRole.MEMBER);
        seat(group, GUEST, SeatRole.GUEST);
    }

    protected static Instant moment(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Today.STOCKHOLM).toInstant();
    }

    protected static BallotPlan plan(BallotKind kind, Voices voices) {
        return plan(kind, voices, null, Shows.AT_ONCE, null);
    }

    protected static BallotPlan plan(BallotKind kind, Voices voices, Capacity capacity, Shows shows, Integer quorum) {
        List<String> options = kind == BallotKind.CHOICE ? List.of("Röd", "Blå", "Grön") : List.of();
        return new BallotPlan(
                kind, voices, capacity, false, shows, quorum, "Ska vi?", "Om **det**.", options, CLOSES, null);
    }

    /** Asked by Luleå's official, without letters. */
    protected final long asked(BallotPlan plan) {
        return asked(plan, false);
    }

    protected final long asked(BallotPlan plan, boolean letters) {
        as(OFFICIAL);
        long id = ballots().open(GROUP, plan, letters, UUID.randomUUID());
        entityManager.flush();
        entityManager.clear();
        return id;
    }

    protected final void answer(String email, long ballot, GivenAnswer given) {
        as(email);
        answering().answer(GROUP, ballot, voice(email, ballot), given);
        entityManager.flush();
        entityManager.clear();
    }

    protected final void answer(String email, long ballot, Stance stance) {
        answer(email, ballot, GivenAnswer.of(stance, stance.needsReason() ? "Därför" : ""));
    }

    /** The affiliation by which somebody sits in the group, whether it is valid or not. */
    protected final long voice(String email, long ballot) {
        return entityManager
                .createQuery(
                        "select seat.affiliation.id from Seat seat where seat.space.path = 'spaces/gruppen'"
                                + " and seat.affiliation.person.email = :email",
                        Long.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    /** Their seat ended yesterday. */
    protected final void unseat(String email) {
        entityManager
                .createNativeQuery(
                        "update core.seats set valid_to = :last where space_id = :space and affiliation_id in"
                                + " (select a.id from core.affiliations a join core.people p on p.id = a.person_id"
                                + " where p.email = :email)")
                .setParameter("last", Today.day(clock.instant()).minusDays(1))
                .setParameter("space", group.getId())
                .setParameter("email", email)
                .executeUpdate();
        entityManager.clear();
    }

    /** Another official of Luleå with a seat in the group. */
    protected final String colleague() {
        Affiliation official = entityManager.find(Affiliation.class, voice(OFFICIAL, 0));
        Person person = new Person("Kim", "Kollega", "kim.kollega@lulea.example", "sv");
        entityManager.persist(person);
        entityManager.persist(new Affiliation(
                person,
                official.getOrganisation(),
                Capacity.OFFICIAL,
                "Utredare",
                Period.from(TestClock.DAY.minusYears(1))));
        seat(group, person.getEmail(), SeatRole.MEMBER);
        return person.getEmail();
    }

    protected final long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    protected final long organisation(String email) {
        return entityManager
                .find(Affiliation.class, voice(email, 0))
                .getOrganisation()
                .getId();
    }

    /** The link of somebody's letter, which is good for a minute. */
    protected final SignedLink link(long ballot, String email) {
        return new SignedLink(
                BallotLetters.ANSWER, person(email), ballot, clock.instant().plusSeconds(60));
    }

    protected final Result result(long ballot) {
        entityManager.flush();
        return reads().result(row(ballot));
    }

    protected final BallotRow row(long ballot) {
        entityManager.flush();
        return reads().one(ballot).orElseThrow();
    }

    protected final BallotState state(long ballot) {
        return row(ballot).state(clock.instant());
    }

    protected final List<String> told(long ballot) {
        return words("select kind from core.facts where kind like 'Ballot%' and subject = " + ballot + " order by id");
    }

    protected final BallotService ballots() {
        return beans.of(BallotService.class);
    }

    protected final BallotCourse course() {
        return beans.of(BallotCourse.class);
    }

    protected final Answering answering() {
        return beans.of(Answering.class);
    }

    protected final BallotReads reads() {
        return beans.of(BallotReads.class);
    }
}
