package se.healthycities.portal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotLetters;
import se.healthycities.portal.ballot.BallotVoices;
import se.healthycities.portal.time.Today;

/** Ballots that close soon; everybody with a voice may be written to (D2). */
@ApplicationScoped
public class ClosingBallots implements ClosingQuestions {
    private final ReminderQueries queries;
    private final BallotVoices voices;
    private final BallotLetters letters;
    private final Today today;

    @Inject
    public ClosingBallots(ReminderQueries queries, BallotVoices voices, BallotLetters letters, Today today) {
        this.queries = queries;
        this.voices = voices;
        this.letters = letters;
        this.today = today;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.BALLOT;
    }

    @Override
    public List<ClosingQuestion> closing(Instant until) {
        return queries.ballots(today.now(), until, today.date()).stream()
                .map(ClosingBallot::question)
                .toList();
    }

    @Override
    public Map<Long, Set<Long>> silent(Instant until) {
        return voices.silent(until);
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
        return BallotLetters.ANSWER;
    }

    @Override
    public String answer(String word) {
        return BallotAddresses.answer(word);
    }

    @Override
    public String page(ClosingQuestion question) {
        return BallotAddresses.ballot(question.path(), question.id());
    }
}
