package se.healthycities.portal.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.reminder.Due.Comes;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.time.WorkingDays;

/** When a reminder of a ballot is due, and by which mail it goes (D2). */
class DueTest {
    private static final Predicate<LocalDate> NEVER_QUIET = day -> false;
    private static final Instant LONG_AGO = at("2026-01-02T12:00");

    @Test
    void thereAreTwoThreeWorkingDaysBeforeAndOne() {
        Instant closes = at("2026-11-26T16:00");
        assertThat(step("2026-11-22T23:59", closes)).isEmpty();
        assertThat(step("2026-11-23T00:00", closes)).contains(ReminderStep.THREE_DAYS);
        assertThat(step("2026-11-24T23:59", closes)).contains(ReminderStep.THREE_DAYS);
        assertThat(step("2026-11-25T00:00", closes)).contains(ReminderStep.ONE_DAY);
        assertThat(step("2026-11-26T15:59", closes)).contains(ReminderStep.ONE_DAY);
        assertThat(step("2026-11-26T16:00", closes)).isEmpty();
    }

    @Test
    void weekendsAndHolidaysAreNoDaysBefore() {
        Instant closes = at("2026-12-28T12:00");
        assertThat(step("2026-12-20T12:00", closes)).isEmpty();
        assertThat(step("2026-12-21T08:00", closes)).contains(ReminderStep.THREE_DAYS);
        assertThat(step("2026-12-23T08:00", closes)).contains(ReminderStep.ONE_DAY);
    }

    @Test
    void whatClosesAtMidnightClosesOnTheDayBefore() {
        assertThat(step("2026-11-25T09:00", at("2026-11-27T00:00"))).contains(ReminderStep.ONE_DAY);
        assertThat(step("2026-11-24T23:00", at("2026-11-27T00:00"))).contains(ReminderStep.THREE_DAYS);
    }

    @Test
    void whoWasAskedSinceTheDayOfAStepIsNotRemindedOfIt() {
        Instant closes = at("2026-11-26T16:00");
        Instant asked = at("2026-11-23T09:00");
        assertThat(Due.at(at("2026-11-24T09:00"), asked, closes, NEVER_QUIET)).isEmpty();
        assertThat(Due.at(at("2026-11-25T09:00"), asked, closes, NEVER_QUIET).map(Due::step))
                .contains(ReminderStep.ONE_DAY);
        assertThat(Due.at(at("2026-11-26T09:00"), at("2026-11-25T07:00"), closes, NEVER_QUIET))
                .isEmpty();
    }

    @Test
    void inQuietWeeksNothingIsDueUntilTheyAreOver() {
        Instant closes = at("2026-11-30T16:00");
        Predicate<LocalDate> quiet = within("2026-11-20", "2026-11-26");
        assertThat(Due.at(at("2026-11-26T12:00"), LONG_AGO, closes, quiet)).isEmpty();
        assertThat(Due.at(at("2026-11-27T08:00"), LONG_AGO, closes, quiet).map(Due::step))
                .as("one of the two")
                .contains(ReminderStep.ONE_DAY);
        assertThat(Due.at(at("2026-11-27T08:00"), LONG_AGO, closes, quiet).map(Due::day))
                .contains(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aBallotThatClosesInQuietWeeksIsReminded() {
        Instant closes = at("2026-11-30T16:00");
        Predicate<LocalDate> quiet = within("2026-11-20", "2026-12-06");
        assertThat(Due.at(at("2026-11-25T08:00"), LONG_AGO, closes, quiet).map(Due::step))
                .contains(ReminderStep.THREE_DAYS);
        Due due = Due.at(at("2026-11-27T08:00"), LONG_AGO, closes, quiet).orElseThrow();
        assertThat(due.step()).isEqualTo(ReminderStep.ONE_DAY);
        assertThat(due.digest(choice(7, DayOfWeek.THURSDAY), Comes.DAILY, quiet))
                .as("digests do not come in quiet weeks")
                .isEmpty();
    }

    @Test
    void aDailyDigestOfTheDayTellsItInsteadOfALetter() {
        Due due = due("2026-11-25T06:00", "2026-11-26T16:00");
        assertThat(due.digest(choice(7, DayOfWeek.MONDAY), Comes.DAILY, NEVER_QUIET))
                .contains(at("2026-11-25T07:00"));
        Optional<Instant> evening = due.digest(choice(22, DayOfWeek.MONDAY), Comes.DAILY, NEVER_QUIET);
        assertThat(evening).contains(at("2026-11-25T22:00"));
        assertThat(due.waitsFor(evening, at("2026-11-25T22:59"))).isTrue();
        assertThat(due.waitsFor(evening, at("2026-11-25T23:00")))
                .as("a digest that did not come")
                .isFalse();
    }

    @Test
    void aWeeklyDigestOrBriefTellsItWhenItComesWithinADayAndBeforeTheBallotCloses() {
        Due due = due("2026-11-25T06:00", "2026-11-26T16:00");
        assertThat(due.digest(choice(7, DayOfWeek.THURSDAY), Comes.WEEKLY, NEVER_QUIET))
                .contains(at("2026-11-26T07:00"));
        assertThat(due.digest(choice(9, DayOfWeek.THURSDAY), Comes.WEEKLY, NEVER_QUIET))
                .as("twenty-five hours later")
                .isEmpty();
        assertThat(due.digest(choice(7, DayOfWeek.TUESDAY), Comes.WEEKLY, NEVER_QUIET))
                .as("yesterday's")
                .isEmpty();
        Due early = due("2026-11-25T06:00", "2026-11-26T06:00");
        assertThat(early.digest(choice(7, DayOfWeek.THURSDAY), Comes.WEEKLY, NEVER_QUIET))
                .as("too late to answer")
                .isEmpty();
        assertThat(due.digest(choice(7, DayOfWeek.THURSDAY), Comes.NEVER, NEVER_QUIET))
                .isEmpty();
    }

    @Test
    void theLetterLeavesAtEightByTheClocksOfStockholmInTheWeeksInWhichTheyChange() {
        assertThat(due("2027-03-29T06:00", "2027-03-31T16:00").letter())
                .isEqualTo(Instant.parse("2027-03-24T07:00:00Z"));
        Due spring = due("2027-03-30T12:00", "2027-03-31T16:00");
        assertThat(spring.step()).isEqualTo(ReminderStep.ONE_DAY);
        assertThat(spring.letter()).as("summer time").isEqualTo(Instant.parse("2027-03-30T06:00:00Z"));
        Due autumn = due("2026-10-23T12:00", "2026-10-26T12:00");
        assertThat(autumn.step()).isEqualTo(ReminderStep.ONE_DAY);
        assertThat(autumn.letter()).as("before the change").isEqualTo(Instant.parse("2026-10-23T06:00:00Z"));
        assertThat(due("2026-10-26T01:00", "2026-10-27T12:00").letter())
                .as("after it")
                .isEqualTo(Instant.parse("2026-10-26T07:00:00Z"));
        assertThat(step("2026-10-25T22:59", at("2026-10-27T12:00"))).contains(ReminderStep.THREE_DAYS);
        assertThat(step("2026-10-26T00:00", at("2026-10-27T12:00"))).contains(ReminderStep.ONE_DAY);
    }

    @Test
    void whateverTheDaysAreItIsDueInTimeAtMostTwiceAndNeverInWeeksThatEndBeforeItCloses() {
        Random random = new Random(20_261_122);
        for (int history = 0; history < 3_000; history++) {
            LocalDate closing = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
            Instant closes = Today.start(closing).plusSeconds(7_200 + random.nextInt(70_000));
            Instant asked = closes.minusSeconds(random.nextInt(20 * 86_400));
            LocalDate from = closing.minusDays(random.nextInt(15));
            LocalDate to = from.plusDays(random.nextInt(12));
            Predicate<LocalDate> quiet = random.nextBoolean() ? NEVER_QUIET : within(from.toString(), to.toString());
            Set<ReminderStep> seen = new HashSet<>();
            ReminderStep last = null;
            for (Instant now = asked; now.isBefore(closes.plusSeconds(86_400)); now = now.plusSeconds(3_600)) {
                Optional<Due> due = Due.at(now, asked, closes, quiet);
                if (due.isEmpty()) {
                    continue;
                }
                Due one = due.get();
                String what = history + ": " + now + " " + one;
                assertThat(now).as(what).isBefore(closes).isAfterOrEqualTo(Today.start(one.day()));
                assertThat(one.day())
                        .as(what)
                        .isBeforeOrEqualTo(closing)
                        .isAfterOrEqualTo(one.step().day(closing));
                assertThat(asked).as(what).isBefore(Today.start(one.day()));
                boolean closesInThem = one.day().datesUntil(closing.plusDays(1)).allMatch(quiet);
                assertThat(!quiet.test(one.day()) || closesInThem).as(what).isTrue();
                assertThat(last == ReminderStep.ONE_DAY && one.step() == ReminderStep.THREE_DAYS)
                        .as(what)
                        .isFalse();
                last = one.step();
                seen.add(last);
            }
            boolean early = asked.isBefore(Today.start(WorkingDays.minus(closing, 1)));
            assertThat(seen.contains(ReminderStep.ONE_DAY))
                    .as(history + ": in the end")
                    .isEqualTo(early);
        }
    }

    private static Optional<ReminderStep> step(String now, Instant closes) {
        return Due.at(at(now), LONG_AGO, closes, NEVER_QUIET).map(Due::step);
    }

    private static Due due(String now, String closes) {
        return Due.at(at(now), LONG_AGO, at(closes), NEVER_QUIET).orElseThrow();
    }

    private static DigestChoice choice(int hour, DayOfWeek day) {
        return new DigestChoice(day, hour, Rhythm.DAILY);
    }

    private static Predicate<LocalDate> within(String from, String to) {
        return day -> !day.isBefore(LocalDate.parse(from)) && !day.isAfter(LocalDate.parse(to));
    }

    private static Instant at(String stockholm) {
        return LocalDateTime.parse(stockholm).atZone(Today.STOCKHOLM).toInstant();
    }
}
