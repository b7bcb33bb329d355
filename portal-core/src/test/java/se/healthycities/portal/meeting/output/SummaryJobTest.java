package se.healthycities.portal.meeting.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.meeting.MinutesReady;
import se.healthycities.portal.testkit.TestClock;

/** Two weeks after a meeting without minutes somebody gets one task, or the coordinator a line in the work list. */
class SummaryJobTest extends OutputRooms {
    private static final LocalDate LATE = TestClock.DAY.minusDays(14);

    private List<String> tasks() {
        return words("select t.what || '|' || p.email || '|' || t.address || '|' || t.due_day from core.tasks t"
                + " join core.affiliations a on a.id = t.responsible_id join core.people p on p.id = a.person_id"
                + " where t.space_id = " + group.getId());
    }

    private void run() {
        entityManager.flush();
        entityManager.clear();
        beans.newRequest();
        beans.of(SummaryJob.class).run();
        entityManager.flush();
        entityManager.clear();
    }

    @Test
    void whoeverLeadsTheSpaceGetsOneTaskAndOneOnly() {
        String key = meeting("Mötet", LATE);
        run();
        run();
        clock.set(TestClock.DAY.plusDays(5));
        run();

        assertThat(tasks())
                .containsExactly("Skriv protokoll eller minnesanteckningar från Mötet, 7 november 2026|" + OFFICIAL
                        + "|/spaces/gruppen/meetings/" + key + "|2026-11-28");
        assertThat(beans.of(MissingSummaries.class).count()).isZero();
    }

    @Test
    void beforeTwoWeeksHavePassedNobodyHearsOfIt() {
        meeting("Mötet", LATE.plusDays(1));
        run();
        assertThat(tasks()).isEmpty();
        clock.set(TestClock.DAY.plusDays(1));
        run();
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void whereMinutesAreReadyNothingIsMissing() {
        String key = meeting("Mötet", LATE);
        item(key, "Punkt");
        ready(key);
        run();

        assertThat(tasks()).isEmpty();
    }

    @Test
    void theTaskIsTickedOffWhenTheMinutesAreReady() {
        String key = meeting("Mötet", LATE);
        item(key, "Punkt");
        run();
        String done = "select p.email from core.tasks t join core.affiliations a on a.id = t.done_by_id"
                + " join core.people p on p.id = a.person_id where t.space_id = " + group.getId();
        assertThat(tasks()).hasSize(1);
        assertThat(words(done)).isEmpty();
        ready(key);
        MinutesReady fact = new MinutesReady(details(key).id(), group.getId(), affiliation(key, OFFICIAL));
        beans.of(WrittenSummaries.class).on(fact);
        beans.of(WrittenSummaries.class).on(fact);

        assertThat(words(done)).containsExactly(OFFICIAL);
        assertThat(words("select kind from core.facts where kind = 'TaskDone' and space_id = " + group.getId()))
                .hasSize(1);
    }

    @Test
    void minutesOfAMeetingThatNobodyWasAskedForTickNothingOff() {
        String key = meeting("Mötet", LATE.plusDays(3));
        item(key, "Punkt");
        ready(key);
        beans.of(WrittenSummaries.class)
                .on(new MinutesReady(details(key).id(), group.getId(), affiliation(key, OFFICIAL)));
        assertThat(words("select kind from core.facts where kind = 'TaskDone' and space_id = " + group.getId()))
                .isEmpty();
    }

    @Test
    void aCancelledMeetingAndOneThatNobodyPreparedAreNotAskedFor() {
        String key = meeting("Mötet", LATE);
        service().cancel(GROUP, id(key), null);
        published(GROUP, plan("Studiebesök", at(LATE, 9, 10), KnownOccasion.SPACE, null));
        run();

        assertThat(tasks()).isEmpty();
        assertThat(beans.of(MissingSummaries.class).count()).isZero();
    }

    @Test
    void whereNobodyLeadsItStandsInTheWorkListUntilThereAreMinutes() {
        String key = meeting("Mötet", LATE);
        end("core.seats", OFFICIAL);
        run();
        run();

        assertThat(tasks()).isEmpty();
        MissingSummaries list = beans.of(MissingSummaries.class);
        assertThat(list.count()).isEqualTo(1);
        assertThat(list.lines(10)).singleElement().satisfies(line -> {
            assertThat(line.values()).isEqualTo(List.of("Mötet", LATE));
            assertThat(line.address()).isEqualTo("/spaces/gruppen/meetings/" + key);
        });
        entityManager
                .createNativeQuery(
                        "insert into core.meeting_minutes (meeting_id, title, held_on, space_name, text, sha256, ready_at, ready_by)"
                                + " select m.id, 'x', current_date, 'x', 'x', 'x', m.prepared_at, m.prepared_by from core.meetings m where m.occasion_id = "
                                + id(key))
                .executeUpdate();
        assertThat(list.count()).isZero();
    }

    private void end(String table, String email) {
        entityManager
                .createNativeQuery(
                        "update " + table + " set valid_to = :day where space_id = :space and affiliation_id in"
                                + " (select a.id from core.affiliations a join core.people p on p.id = a.person_id where p.email = :email)")
                .setParameter("day", TestClock.DAY.minusDays(1))
                .setParameter("space", group.getId())
                .setParameter("email", email)
                .executeUpdate();
    }

    @Test
    void aSpaceThatIsClosedIsLeftInPeace() {
        meeting("Mötet", LATE);
        entityManager
                .createNativeQuery("update core.spaces set closed_on = :day where id = :space")
                .setParameter("day", TestClock.DAY.minusDays(2))
                .setParameter("space", group.getId())
                .executeUpdate();
        run();

        assertThat(tasks()).isEmpty();
        assertThat(beans.of(MissingSummaries.class).count()).isZero();
    }
}
