package se.healthycities.portal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.healthycities.portal.ballot.BallotVoices;
import se.healthycities.portal.ballot.Unanswered;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.time.WorkingDays;

/** The ballots of which somebody is to be reminded now, and who has not answered; none where nobody can answer today. */
@ApplicationScoped
public class ClosingBallots {
    private static final int WORKING_DAYS_AHEAD = 4;

    private final BallotReminderQueries queries;
    private final BallotVoices voices;
    private final QuietWeeks quietWeeks;
    private final Gate gate;
    private final Today today;

    @Inject
    public ClosingBallots(
            BallotReminderQueries queries, BallotVoices voices, QuietWeeks quietWeeks, Gate gate, Today today) {
        this.queries = queries;
        this.voices = voices;
        this.quietWeeks = quietWeeks;
        this.gate = gate;
        this.today = today;
    }

    /** The ballots for which a reminder is due, each with its reminder. */
    Map<ClosingBallot, Due> due() {
        Instant now = today.now();
        LocalDate last = WorkingDays.plus(today.date(), WORKING_DAYS_AHEAD);
        List<ClosingBallot> closing = queries.closing(now, Today.end(last), today.date());
        Predicate<LocalDate> quiet = quiet();
        Map<ClosingBallot, Due> due = new LinkedHashMap<>();
        for (ClosingBallot ballot : closing) {
            if (gate.state(ballot.scene()).writable()) {
                Due.at(now, ballot.askedAt(), ballot.closesAt(), quiet).ifPresent(one -> due.put(ballot, one));
            }
        }
        return due;
    }

    /** By person; somebody with two organisations is one person. */
    Map<Long, Unanswered> waiting(ClosingBallot ballot, Due due) {
        Map<Long, Unanswered> waiting = new LinkedHashMap<>();
        voices.unanswered(ballot.id()).forEach(one -> waiting.putIfAbsent(one.person(), one));
        queries.reminded(ballot.id(), due.step().name(), ballot.closesAt()).forEach(waiting::remove);
        return waiting;
    }

    /** Asks for each day once. */
    Predicate<LocalDate> quiet() {
        Map<LocalDate, Boolean> known = new HashMap<>();
        return day -> known.computeIfAbsent(day, quietWeeks::quiet);
    }
}
