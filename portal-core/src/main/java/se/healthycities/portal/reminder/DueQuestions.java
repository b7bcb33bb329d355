package se.healthycities.portal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.time.WorkingDays;

/**
 * The questions of which somebody is to be reminded now, and who has not answered; none where nobody can answer today. However
 * many questions are open, it takes as many statements for each kind.
 */
@ApplicationScoped
public class DueQuestions {
    private static final int WORKING_DAYS_AHEAD = 4;

    private final ReminderQueries queries;
    private final ClosingBallots ballots;
    private final ClosingPolls polls;
    private final Gate gate;
    private final Today today;

    @Inject
    public DueQuestions(ReminderQueries queries, ClosingBallots ballots, ClosingPolls polls, Gate gate, Today today) {
        this.queries = queries;
        this.ballots = ballots;
        this.polls = polls;
        this.gate = gate;
        this.today = today;
    }

    /** Who knows the questions of a kind. */
    ClosingQuestions of(QuestionKind kind) {
        return switch (kind) {
            case BALLOT -> ballots;
            case POLL -> polls;
        };
    }

    /** The questions for which a reminder is due, each with its reminder, the first to close first. */
    Map<ClosingQuestion, Due> due(Predicate<LocalDate> quiet) {
        Instant now = today.now();
        Map<ClosingQuestion, Due> due = new LinkedHashMap<>();
        Arrays.stream(QuestionKind.values())
                .flatMap(kind -> of(kind).closing(until()).stream())
                .filter(question -> gate.state(question.scene()).writable())
                .sorted(Comparator.comparing(ClosingQuestion::closesAt))
                .forEach(question -> Due.at(now, question.askedAt(), question.closesAt(), quiet)
                        .ifPresent(one -> due.put(question, one)));
        return due;
    }

    /** Who has not answered and was not reminded of each; somebody with two organisations is one person. */
    Map<ClosingQuestion, List<Long>> waiting(Map<ClosingQuestion, Due> due) {
        Map<QuestionKind, Map<Long, Set<Long>>> silent = byKind(due, kind -> of(kind).silent(until()));
        Set<String> reminded = Set.copyOf(queries.reminded(today.now(), until()));
        Map<ClosingQuestion, List<Long>> waiting = new LinkedHashMap<>();
        due.forEach((question, one) -> waiting.put(
                question,
                silent.get(question.kind()).getOrDefault(question.id(), Set.of()).stream()
                        .filter(person -> !reminded.contains(key(question, person, one)))
                        .toList()));
        return waiting;
    }

    /** Of these the ones that this person has not answered and was not reminded of. */
    List<ClosingQuestion> waitingFor(long person, Map<ClosingQuestion, Due> due) {
        Map<QuestionKind, Set<Long>> silent = byKind(due, kind -> of(kind).waitingFor(person));
        Set<String> reminded = Set.copyOf(queries.reminded(person, today.now(), until()));
        return due.keySet().stream()
                .filter(question -> silent.get(question.kind()).contains(question.id()))
                .filter(question -> !reminded.contains(key(question, person, due.get(question))))
                .toList();
    }

    /** A question as the rows of reminders name it. */
    static String key(ClosingQuestion question) {
        return question.kind() + " " + question.id() + " " + question.closesAt().toEpochMilli();
    }

    private static String key(ClosingQuestion question, long person, Due due) {
        return key(question) + " " + person + " " + due.step();
    }

    /** Asks once for each kind of which something is due. */
    private static <T> Map<QuestionKind, T> byKind(Map<ClosingQuestion, Due> due, Function<QuestionKind, T> asked) {
        Map<QuestionKind, T> byKind = new EnumMap<>(QuestionKind.class);
        due.keySet().forEach(question -> byKind.computeIfAbsent(question.kind(), asked));
        return byKind;
    }

    private Instant until() {
        return Today.end(WorkingDays.plus(today.date(), WORKING_DAYS_AHEAD));
    }
}
