package se.healthycities.portal.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.membership.IllegalStep.Reason;
import se.healthycities.portal.membership.MembershipHistory.Taken;

class MembershipHistoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** The rules once more, written as a table: from a state to the state after an act. */
    private static final Map<String, Map<String, String>> TABLE = Map.of(
            "-", Map.of("EXPRESS_INTEREST", "INTEREST", "APPLY", "APPLIED", "ENROL", "MEMBER"),
            "INTEREST", lead("AWAIT_DECISION", "DECISION_PENDING"),
            "CONTACTED", lead("AWAIT_DECISION", "DECISION_PENDING"),
            "DECISION_PENDING", lead("NOTE", "DECISION_PENDING"),
            "APPLIED",
                    Map.of(
                            "DECIDE",
                            "BOARD_DECIDED",
                            "DECLINE",
                            "DECLINED",
                            "NOTE",
                            "APPLIED",
                            "FILE_DECISION",
                            "APPLIED",
                            "NAME_CONTACTS",
                            "APPLIED"),
            "BOARD_DECIDED",
                    Map.of(
                            "ADMIT",
                            "MEMBER",
                            "DECLINE",
                            "DECLINED",
                            "NOTE",
                            "BOARD_DECIDED",
                            "FILE_DECISION",
                            "BOARD_DECIDED",
                            "NAME_CONTACTS",
                            "BOARD_DECIDED"),
            "MEMBER", Map.of("GIVE_NOTICE", "NOTICE", "NOTE", "MEMBER"),
            "NOTICE", Map.of("NOTE", "NOTICE"),
            "LEFT", Map.of("NOTE", "LEFT"),
            "DECLINED", Map.of("NOTE", "DECLINED"));

    private static Map<String, String> lead(String act, String to) {
        Map<String, String> table = new java.util.HashMap<>(Map.of(
                "CONTACT", "CONTACTED",
                "APPLY", "APPLIED",
                "DECLINE", "DECLINED",
                "NOTE", "*",
                "FILE_DECISION", "*",
                "NAME_CONTACTS", "*"));
        table.put(act, to);
        return table;
    }

    private static MembershipHistory history(Taken... taken) {
        return new MembershipHistory(List.of(taken));
    }

    private static Taken taken(MembershipAct act, String day) {
        return new Taken(act, LocalDate.parse(day), null);
    }

    @Test
    void aNoticeEndsByItsLastDayAndNobodyHasToWriteIt() {
        MembershipHistory history = history(
                taken(MembershipAct.ENROL, "2010-01-01"),
                new Taken(MembershipAct.GIVE_NOTICE, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-12-31")));
        assertThat(history.on(LocalDate.parse("2009-12-31"))).isEmpty();
        assertThat(history.on(LocalDate.parse("2026-02-28"))).contains(MembershipState.MEMBER);
        assertThat(history.on(LocalDate.parse("2026-12-31"))).contains(MembershipState.NOTICE);
        assertThat(history.on(LocalDate.parse("2027-01-01"))).contains(MembershipState.LEFT);
    }

    @Test
    void aMembershipThatBeginsLaterIsDecidedUntilThen() {
        MembershipHistory history = history(
                taken(MembershipAct.APPLY, "2026-10-01"),
                taken(MembershipAct.DECIDE, "2026-11-01"),
                taken(MembershipAct.ADMIT, "2027-01-01"));
        assertThat(history.on(TODAY)).contains(MembershipState.BOARD_DECIDED);
        assertThat(history.written(TODAY)).contains(MembershipState.MEMBER);
        assertThatThrownBy(() -> history.require(MembershipAct.ADMIT, TODAY, null, TODAY))
                .isInstanceOfSatisfying(
                        IllegalStep.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.STATE));
    }

    @Test
    void daysThatDoNotFitAreRefusedWithTheirReason() {
        MembershipHistory applied = history(taken(MembershipAct.APPLY, "2026-11-10"));
        MembershipHistory member = history(taken(MembershipAct.ENROL, "2026-01-01"));
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(reason(applied, MembershipAct.DECIDE, null, null)).isEqualTo(Reason.NO_DAY);
        assertThat(reason(applied, MembershipAct.DECIDE, LocalDate.parse("2026-11-09"), null))
                .isEqualTo(Reason.TOO_EARLY);
        assertThat(reason(applied, MembershipAct.DECIDE, tomorrow, null)).isEqualTo(Reason.TOO_LATE);
        assertThat(reason(applied, MembershipAct.ADMIT, TODAY, null)).isEqualTo(Reason.STATE);
        assertThat(reason(member, MembershipAct.GIVE_NOTICE, TODAY, null)).isEqualTo(Reason.NO_LAST_DAY);
        assertThat(reason(member, MembershipAct.GIVE_NOTICE, TODAY, TODAY.minusDays(1)))
                .isEqualTo(Reason.LAST_DAY_FIRST);
        assertThat(reason(member, MembershipAct.GIVE_NOTICE, TODAY, TODAY)).isNull();
    }

    /** Random acts on random days: what the table allows is taken, the rest refused, and each day has the model's state. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyHistoryIsAsTheTableSays(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            List<Taken> steps = new ArrayList<>();
            String state = "-";
            LocalDate today = LocalDate.of(2020, 1, 1);
            for (int step = 0; step < 14; step++) {
                today = today.plusDays(random.nextInt(40));
                MembershipAct act = MembershipAct.values()[random.nextInt(MembershipAct.values().length)];
                LocalDate day = today.plusDays(random.nextInt(80) - 70);
                LocalDate last = act == MembershipAct.GIVE_NOTICE ? day.plusDays(random.nextInt(50)) : null;
                String from = modelState(steps, state, today);
                MembershipHistory before = new MembershipHistory(steps);
                boolean legal = TABLE.get(from).containsKey(act.name())
                        && (!day.isAfter(today) || act == MembershipAct.ADMIT)
                        && (Set.of("NOTE", "FILE_DECISION", "NAME_CONTACTS").contains(act.name())
                                || !day.isBefore(lastDay(steps)));
                if (!legal) {
                    LocalDate now = today;
                    assertThatThrownBy(() -> before.require(act, day, last, now))
                            .as("%s on %s after %s", act, day, steps)
                            .isInstanceOf(IllegalStep.class);
                    continue;
                }
                before.require(act, day, last, today);
                steps.add(new Taken(act, day, last));
                assertThat(steps.subList(0, steps.size() - 1)).isEqualTo(before.taken());
                String to = TABLE.get(from).get(act.name());
                state = to.equals("*") ? state : to;
            }
            for (int question = 0; question < 20; question++) {
                LocalDate asked = LocalDate.of(2019, 11, 1).plusDays(random.nextInt(700));
                assertThat(new MembershipHistory(steps)
                                .on(asked)
                                .map(Enum::name)
                                .orElse("-"))
                        .as("on %s of %s", asked, steps)
                        .isEqualTo(modelOn(steps, asked));
            }
        }
    }

    private static String modelState(List<Taken> steps, String state, LocalDate today) {
        return state.equals("NOTICE") && today.isAfter(notice(steps).lastDay()) ? "LEFT" : state;
    }

    private static Taken notice(List<Taken> steps) {
        return steps.stream()
                .filter(step -> step.act() == MembershipAct.GIVE_NOTICE)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate lastDay(List<Taken> steps) {
        LocalDate last = LocalDate.MIN;
        for (Taken step : steps) {
            if (!Set.of("NOTE", "FILE_DECISION", "NAME_CONTACTS")
                    .contains(step.act().name())) {
                last = step.day();
            }
        }
        return last;
    }

    /** Walks from the first step to the day, as somebody would who reads the log aloud. */
    private static String modelOn(List<Taken> steps, LocalDate asked) {
        String state = "-";
        for (Taken step : steps) {
            if (!step.day().isAfter(asked)) {
                String to = TABLE.get(state.equals("LEFT") ? "NOTICE" : state)
                        .get(step.act().name());
                state = to == null || to.equals("*") ? state : to;
            }
        }
        return state.equals("NOTICE") && asked.isAfter(notice(steps).lastDay()) ? "LEFT" : state;
    }

    private static Reason reason(MembershipHistory history, MembershipAct act, LocalDate day, LocalDate last) {
        try {
            history.require(act, day, last, TODAY);
            return null;
        } catch (IllegalStep refused) {
            return refused.reason();
        }
    }
}
