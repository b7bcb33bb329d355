package se.healthycities.portal.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.membership.IllegalStep.Reason;

/**
 * The steps of one membership in the order in which they were taken. It tells the state on any day and refuses what does
 * not fit; nothing in it is ever changed or taken out (A7).
 */
public record MembershipHistory(List<Taken> taken) {
    public MembershipHistory {
        taken = List.copyOf(taken);
    }

    /** The state on a day: what had been reached by then, and LEFT from the day after the last day. */
    public Optional<MembershipState> on(LocalDate day) {
        return last(day).map(step -> step.stateOn(day));
    }

    /** The state after all that is written, also where its day is still to come. */
    public Optional<MembershipState> written(LocalDate today) {
        return last(LocalDate.MAX).map(step -> step.stateOn(today));
    }

    /** @throws IllegalStep when the act cannot follow, or its days do not fit */
    public void require(MembershipAct act, LocalDate day, LocalDate lastDay, LocalDate today) {
        if (!act.allowed(written(today).orElse(null))) {
            throw new IllegalStep(Reason.STATE);
        }
        if (day == null) {
            throw new IllegalStep(Reason.NO_DAY);
        }
        if (day.isAfter(today) && !act.ahead()) {
            throw new IllegalStep(Reason.TOO_LATE);
        }
        Optional<Taken> before = last(LocalDate.MAX);
        if (act.to() != null && before.isPresent() && day.isBefore(before.get().day())) {
            throw new IllegalStep(Reason.TOO_EARLY);
        }
        if (act == MembershipAct.GIVE_NOTICE && lastDay == null) {
            throw new IllegalStep(Reason.NO_LAST_DAY);
        }
        if (act == MembershipAct.GIVE_NOTICE && lastDay.isBefore(day)) {
            throw new IllegalStep(Reason.LAST_DAY_FIRST);
        }
    }

    private Optional<Taken> last(LocalDate day) {
        return taken.stream()
                .filter(step -> step.act().to() != null && !step.day().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** One step: what, on which day, and for a notice the last day of the membership. */
    public record Taken(MembershipAct act, LocalDate day, LocalDate lastDay) {
        private MembershipState stateOn(LocalDate asked) {
            boolean over = act == MembershipAct.GIVE_NOTICE && asked.isAfter(lastDay);
            return over ? MembershipState.LEFT : act.to();
        }
    }
}
