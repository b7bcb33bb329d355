package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;

/** Open questions wait while nothing can be written; what is kept is there again afterwards. */
@ApplicationScoped
public class QuestionTurn implements SeasonTurn {
    private final QuestionQueries questions;
    private final KeptQueries kept;

    @Inject
    public QuestionTurn(QuestionQueries questions, KeptQueries kept) {
        this.questions = questions;
        this.kept = kept;
    }

    @Override
    public List<Count> holdings() {
        return counts(new Count("questions", questions.count()), new Count("answers", kept.count()));
    }

    @Override
    public List<Count> consequences(State from, State to) {
        return from.writable() && !to.writable()
                ? counts(new Count("openQuestions", questions.countOpen()))
                : List.of();
    }

    private static List<Count> counts(Count... counts) {
        return Stream.of(counts).filter(count -> count.number() > 0).toList();
    }
}
