package se.healthycities.portal.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.healthycities.portal.ballot.Ballot;
import se.healthycities.portal.digest.DigestJob;
import se.healthycities.portal.notice.Level;
import se.healthycities.portal.poll.Poll;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Today;

/**
 * Whatever happens in whatever order - answers, runs that fail to come, digests that come late, a plugin that is switched off,
 * quiet weeks, choices of rhythm - the mails are those of a plain model that knows the rules and nothing else (D2).
 */
class ReminderHistoryTest extends ReminderNetwork {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 26);
    private static final int DAYS = 9;
    private static final List<Integer> HOURS = List.of(6, 7, 8, 9, 10, 15, 17, 18, 22);

    private final Map<String, Reader> model = new HashMap<>();
    private LocalDate quietFrom;
    private LocalDate quietTo;
    private Instant closes;
    private boolean on = true;

    @ParameterizedTest
    @CsvSource({
        "1, BALLOT", "2, BALLOT", "3, BALLOT", "4, BALLOT", "5, BALLOT", "6, BALLOT", "7, BALLOT", "8, BALLOT",
        "1, POLL", "2, POLL", "3, POLL", "4, POLL", "5, POLL", "6, POLL", "7, POLL", "8, POLL"
    })
    void theMailsAreThoseOfThePlainModel(long seed, QuestionKind kind) {
        Random random = new Random(seed);
        model.clear();
        quietFrom = null;
        quietTo = null;
        on = true;
        clock.set(FIRST, LocalTime.of(5, 0));
        Instant asked = clock.instant();
        closes = kind == QuestionKind.BALLOT ? CLOSES : Today.start(LAST_DAY.plusDays(1));
        Consumer<String> answering = asked(kind);
        for (String email : PEOPLE) {
            Reader reader = new Reader();
            reader.level = List.of(Level.IMMEDIATE, Level.DAILY, Level.WEEKLY, Level.NONE)
                    .get(random.nextInt(4));
            reader.day = DayOfWeek.of(1 + random.nextInt(5));
            reader.hour = List.of(7, 9, 17, 22).get(random.nextInt(4));
            reader.brief = random.nextInt(3) == 0;
            reader.toldUntil = clock.instant();
            model.put(email, reader);
            hears(email, reader.level, reader.day, reader.hour, reader.brief);
        }
        if (random.nextBoolean()) {
            quietFrom = FIRST.plusDays(random.nextInt(DAYS));
            quietTo = quietFrom.plusDays(random.nextInt(5));
            quiet(quietFrom, quietTo);
        }
        for (int day = 0; day < DAYS; day++) {
            for (int hour : HOURS) {
                clock.set(FIRST.plusDays(day), LocalTime.of(hour, 5));
                something(random, answering);
                String where = seed + " at " + clock.instant();
                if (random.nextInt(4) > 0) {
                    digests();
                    model.values().forEach(reader -> reader.digest(clock.instant(), asked));
                    compare(where + " after digests");
                }
                if (random.nextInt(4) > 0) {
                    runs(1 + random.nextInt(2));
                    model.values().forEach(reader -> reader.letter(clock.instant(), asked));
                    compare(where + " after the job");
                }
            }
        }
        assertThat(model.values()).allMatch(reader -> reader.told.size() <= 2);
    }

    /** @return how somebody answers what was asked */
    private Consumer<String> asked(QuestionKind kind) {
        if (kind == QuestionKind.BALLOT) {
            Ballot ballot = ballot(CLOSES);
            return email -> answer(ballot, email);
        }
        Poll poll = poll(LAST_DAY, Voters.PERSON, true);
        return email -> answer(poll, email);
    }

    private void something(Random random, Consumer<String> answering) {
        int what = random.nextInt(40);
        if (what == 0 && on && clock.instant().isBefore(closes)) {
            String email = PEOPLE.get(random.nextInt(PEOPLE.size()));
            answering.accept(email);
            model.get(email).answered = true;
        } else if (what == 1) {
            on = !on;
            turn(PLUGIN, on ? State.ON : random.nextBoolean() ? State.OFF : State.READ_ONLY);
        }
    }

    private void digests() {
        beans.newRequest();
        beans.of(DigestJob.class).run();
        entityManager.flush();
    }

    private void runs(int times) {
        for (int i = 0; i < times; i++) {
            beans.newRequest();
            beans.of(ReminderJob.class).run();
            entityManager.flush();
        }
    }

    private void compare(String where) {
        for (String email : PEOPLE) {
            Reader reader = model.get(email);
            assertThat(new TreeSet<>(words("select step from core.question_reminders r join core.people p"
                            + " on p.id = r.person_id where p.email = '" + email + "'")))
                    .as("%s, %s %s", where, email, reader)
                    .isEqualTo(new TreeSet<>(reader.told));
            assertThat(reminded(email)).as("%s, mails to %s", where, email).isEqualTo(reader.mails);
        }
    }

    private boolean isQuiet(LocalDate day) {
        return quietFrom != null && !day.isBefore(quietFrom) && !day.isAfter(quietTo);
    }

    /** Somebody who has a voice, and what the rules say of them; written without a look at how the portal does it. */
    private final class Reader {
        private final Set<String> told = new HashSet<>();
        private Level level;
        private DayOfWeek day;
        private int hour;
        private boolean brief;
        private boolean answered;
        private Instant toldUntil;
        private long mails;

        /** It closes on Thursday 3 December, at four o'clock or with the day: Monday is three working days before, Wednesday one. */
        private LocalDate told(LocalDate wanted) {
            for (LocalDate one = wanted; !one.isAfter(LocalDate.of(2026, 12, 3)); one = one.plusDays(1)) {
                if (!isQuiet(one)) {
                    return one;
                }
            }
            return wanted;
        }

        private String step(Instant now) {
            LocalDate today = Today.day(now);
            if (!now.isBefore(closes) || answered || !on) {
                return null;
            }
            if (!today.isBefore(told(LocalDate.of(2026, 12, 2)))) {
                return "ONE_DAY";
            }
            return today.isBefore(told(LocalDate.of(2026, 11, 30))) ? null : "THREE_DAYS";
        }

        private LocalDate dayOf(String step) {
            return told(LocalDate.of(2026, step.equals("ONE_DAY") ? 12 : 11, step.equals("ONE_DAY") ? 2 : 30));
        }

        /** The mail that can carry it, or null: between the day's midnight and a day after its eight o'clock. */
        private Instant carrier(String step) {
            boolean daily = level == Level.DAILY;
            boolean weekly = level == Level.WEEKLY || brief;
            for (LocalDate one : List.of(dayOf(step), dayOf(step).plusDays(1))) {
                ZonedDateTime time = one.atTime(hour, 0).atZone(Today.STOCKHOLM);
                boolean late = one.isAfter(dayOf(step)) && hour > 8;
                boolean comes = daily || weekly && one.getDayOfWeek() == day;
                if (comes && !late && !isQuiet(one) && time.toInstant().isBefore(closes)) {
                    return time.toInstant();
                }
                if (daily) {
                    return null;
                }
            }
            return null;
        }

        @Override
        public String toString() {
            return level + " " + day + " " + hour + (brief ? " brief" : "") + (answered ? " answered" : "")
                    + (on ? "" : " off") + " quiet " + quietFrom + " " + quietTo;
        }

        private void digest(Instant now, Instant asked) {
            Instant due = last(now);
            if (isQuiet(Today.day(now)) || isQuiet(Today.day(due)) || !toldUntil.isBefore(due)) {
                return;
            }
            toldUntil = due;
            String step = step(now);
            boolean carried = level != Level.NONE
                    && step != null
                    && carrier(step) != null
                    && !carrier(step).isAfter(now);
            if (carried && asked.isBefore(now) && told.add(step)) {
                mails++;
            }
        }

        private Instant last(Instant now) {
            ZonedDateTime here = now.atZone(Today.STOCKHOLM);
            ZonedDateTime due = here.toLocalDate().atTime(hour, 0).atZone(Today.STOCKHOLM);
            return (due.isAfter(here) ? due.minusDays(1) : due).toInstant();
        }

        private void letter(Instant now, Instant asked) {
            String step = step(now);
            if (step == null || !asked.isBefore(now)) {
                return;
            }
            Instant eight = dayOf(step).atTime(8, 0).atZone(Today.STOCKHOLM).toInstant();
            Instant carrier = carrier(step);
            boolean waits = carrier != null && now.isBefore(carrier.plusSeconds(3_600));
            if (!now.isBefore(eight) && !waits && told.add(step)) {
                mails += level == Level.NONE ? 0 : 1;
            }
        }
    }
}
