package se.healthycities.portal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.healthycities.portal.ballot.BallotVoices;
import se.healthycities.portal.ballot.Unanswered;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.time.WorkingDays;

/**
 * The ballots of which somebody is to be reminded now, and who has not answered; none where nobody can answer today. However
 * many ballots are open, it takes as many statements.
 */
@ApplicationScoped
public class ClosingBallots {
    private static final int WORKING_DAYS_AHEAD = 4;

    private final BallotReminderQueries queries;
    private final BallotVoices voices;
    private final Gate gate;
    private final Today today;

    @Inject
    public ClosingBallots(BallotReminderQueries queries, BallotVoices voices, Gate gate, Today today) {
        this.queries = queries;
        this.voices = voices;
        this.gate = gate;
        this.today = today;
    }

    /** The ballots for which a reminder is due, each with its reminder. */
    Map<ClosingBallot, Due> due(Predicate<LocalDate> quiet) {
        Instant now = today.now();
        Map<ClosingBallot, Due> due = new LinkedHashMap<>();
        for (ClosingBallot ballot : queries.closing(now, until(), today.date())) {
            if (gate.state(ballot.scene()).writable()) {
                Due.at(now, ballot.askedAt(), ballot.closesAt(), quiet).ifPresent(one -> due.put(ballot, one));
            }
        }
        return due;
    }

    /** Who has not answered and was not reminded of each; somebody with two organisations is one person. */
    Map<ClosingBallot, List<Unanswered>> waiting(Map<ClosingBallot, Due> due) {
        Map<Long, List<Unanswered>> silent = voices.unanswered(until());
        Set<String> reminded = Set.copyOf(queries.reminded(today.now(), until()));
        Map<ClosingBallot, List<Unanswered>> waiting = new LinkedHashMap<>();
        due.forEach((ballot, one) -> {
            Map<Long, Unanswered> people = new LinkedHashMap<>();
            silent.getOrDefault(ballot.id(), List.of()).stream()
                    .filter(voice -> !reminded.contains(key(ballot, voice.person(), one)))
                    .forEach(voice -> people.putIfAbsent(voice.person(), voice));
            waiting.put(ballot, List.copyOf(people.values()));
        });
        return waiting;
    }

    /** Of these the ones that this person has not answered and was not reminded of. */
    List<ClosingBallot> waitingFor(long person, Map<ClosingBallot, Due> due) {
        Set<Long> silent = voices.waitingFor(person);
        Set<String> reminded = Set.copyOf(queries.reminded(person, today.now(), until()));
        return due.keySet().stream()
                .filter(ballot -> silent.contains(ballot.id()))
                .filter(ballot -> !reminded.contains(key(ballot, person, due.get(ballot))))
                .toList();
    }

    private static String key(ClosingBallot ballot, long person, Due due) {
        return ballot.id() + " " + person + " " + due.step();
    }

    private Instant until() {
        return Today.end(WorkingDays.plus(today.date(), WORKING_DAYS_AHEAD));
    }
}
