package se.healthycities.portal.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.testkit.TestClock;

/** A group that the official leads, with a register of decisions. */
abstract class DecisionRooms extends CalendarRooms {
    protected static final LocalDate TODAY = TestClock.DAY;
    protected static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @BeforeEach
    void lead() {
        as(OFFICIAL);
    }

    protected final long record(String title, LocalDate day) {
        return record(plan(title, day));
    }

    protected final long record(DecisionPlan plan) {
        long id = register().record(GROUP, plan, UUID.randomUUID());
        entityManager.flush();
        return id;
    }

    protected static DecisionPlan plan(String title, LocalDate day) {
        return plan(title, day, null, null, null);
    }

    protected static DecisionPlan plan(String title, LocalDate day, Long responsible, LocalDate due, LocalDate review) {
        return new DecisionPlan(title, "Vi **gör** det.", day, responsible, due, review, DecisionSource.none());
    }

    protected final long affiliation(String email) {
        return entityManager
                .createQuery("select min(a.id) from Affiliation a where a.person.email = :email", Long.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    protected final DecisionRow row(long id) {
        entityManager.flush();
        return reads().one(id).orElseThrow();
    }

    protected final DecisionDetails details(long id) {
        entityManager.flush();
        return reads().details(group.getId(), id).orElseThrow();
    }

    protected final List<String> facts(long id) {
        return words("select kind from core.facts where kind like 'Decision%' and subject = " + id + " order by id");
    }

    protected final DecisionService register() {
        return beans.of(DecisionService.class);
    }

    protected final DecisionCourse course() {
        return beans.of(DecisionCourse.class);
    }

    protected final DecisionReads reads() {
        return beans.of(DecisionReads.class);
    }
}
