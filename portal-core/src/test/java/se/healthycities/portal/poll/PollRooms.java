package se.healthycities.portal.poll;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.TestClock;

/** The group of the calendar, which looks for one of two times. */
abstract class PollRooms extends CalendarRooms {
    static final String TITLE = "Vårens möte";

    final long poll(Voters voters, boolean letters) {
        long id = polls().open(GROUP, plan(voters), letters, UUID.randomUUID());
        entityManager.flush();
        entityManager.clear();
        return id;
    }

    static PollPlan plan(Voters voters) {
        return new PollPlan(
                TITLE,
                "Om **våren**.",
                "Rådhuset",
                Mode.ONSITE,
                voters,
                TestClock.DAY.plusDays(5),
                List.of(at(DAY, 9, 10), at(DAY.plusDays(1), 13, 15)));
    }

    /** The visitor answers as the first of their voices. */
    final void answer(Scene scene, long poll, Map<Long, Choice> choices) {
        long person = beans.of(Visitors.class).current().person();
        long voice = reads().one(poll).map(row -> answering().own(row, person)).orElse(List.of()).stream()
                .map(PollVoice::affiliation)
                .findFirst()
                .orElse(0L);
        answering().answer(scene, poll, voice, choices);
        entityManager.flush();
        entityManager.clear();
    }

    final List<TimeRow> times(long poll) {
        entityManager.flush();
        return reads().times(poll);
    }

    final PollResult result(long poll) {
        entityManager.flush();
        return reads().result(reads().one(poll).orElseThrow());
    }

    final long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    /** As whom somebody may answer. */
    final List<PollVoice> own(String email, long poll) {
        return answering().own(reads().one(poll).orElseThrow(), person(email));
    }

    final PollService polls() {
        return beans.of(PollService.class);
    }

    final Answering answering() {
        return beans.of(Answering.class);
    }

    final PollReads reads() {
        return beans.of(PollReads.class);
    }
}
