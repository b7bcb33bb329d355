package se.healthycities.portal.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Question;
import se.healthycities.portal.spi.Texts;

/** Decisions that a person sees to and that are due within a week, late, or to be looked at again: is it done? does it hold? */
@ApplicationScoped
public class DecisionQuestions implements Question {
    private static final int DAYS = 7;

    private final DecisionQueries queries;
    private final Reading reading;

    @Inject
    public DecisionQuestions(DecisionQueries queries, Reading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @Override
    public List<Asked> waitingFor(long person, Locale language) {
        Readable reader = reading.today(person);
        return queries
                .asked(
                        reader.person(),
                        reader.member(),
                        reader.office(),
                        reader.plugins(),
                        reader.today(),
                        reader.today().plusDays(DAYS))
                .stream()
                .map(row -> asked(row, reader.today(), language))
                .toList();
    }

    private static Asked asked(DecisionRow row, LocalDate today, Locale language) {
        boolean review = row.toReview(today);
        return new Asked(
                "decision:" + row.id(),
                Texts.get(DecisionQuestions.class, review ? "review" : "due", language)
                        .replace("{0}", row.number())
                        .replace("{1}", row.title()),
                DecisionAddresses.decision(row.spacePath(), row.id()),
                review ? row.reviewOn() : row.due());
    }
}
