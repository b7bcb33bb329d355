package se.healthycities.portal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.healthycities.portal.poll.PollAddresses;
import se.healthycities.portal.poll.PollLetters;
import se.healthycities.portal.poll.PollVoices;
import se.healthycities.portal.time.Today;

/** Polls whose last day is near (F5); a letter goes only where those who are asked are written to. */
@ApplicationScoped
public class ClosingPolls implements ClosingQuestions {
    private final ReminderQueries queries;
    private final PollVoices voices;
    private final PollLetters letters;
    private final Today today;

    @Inject
    public ClosingPolls(ReminderQueries queries, PollVoices voices, PollLetters letters, Today today) {
        this.queries = queries;
        this.voices = voices;
        this.letters = letters;
        this.today = today;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.POLL;
    }

    @Override
    public List<ClosingQuestion> closing(Instant until) {
        return queries.polls(today.date(), lastDay(until)).stream()
                .map(ClosingPoll::question)
                .toList();
    }

    @Override
    public Map<Long, Set<Long>> silent(Instant until) {
        return voices.silent(lastDay(until));
    }

    @Override
    public Set<Long> waitingFor(long person) {
        return voices.waitingFor(person);
    }

    @Override
    public void remind(long question, long person) {
        letters.remind(question, person);
    }

    @Override
    public String purpose() {
        return PollLetters.ANSWER;
    }

    @Override
    public String answer(String word) {
        return PollAddresses.answer(word);
    }

    @Override
    public String page(ClosingQuestion question) {
        return PollAddresses.poll(question.path(), question.id());
    }

    private static LocalDate lastDay(Instant until) {
        return Today.day(until.minusMillis(1));
    }
}
