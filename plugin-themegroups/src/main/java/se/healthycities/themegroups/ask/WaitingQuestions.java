package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.ThemeGroup;

/** Questions of colleagues that wait for a person's answer, until they go to their group. */
@ApplicationScoped
public class WaitingQuestions implements se.healthycities.portal.spi.Question {
    private final QuestionQueries queries;
    private final Reading reading;
    private final Today today;

    @Inject
    public WaitingQuestions(QuestionQueries queries, Reading reading, Today today) {
        this.queries = queries;
        this.reading = reading;
        this.today = today;
    }

    @Override
    public List<Asked> waitingFor(long person, Locale language) {
        if (!reading.today(person).reads(ThemeGroup.PLUGIN)) {
            return List.of();
        }
        return queries.waiting(person, today.date()).stream()
                .map(question -> new Asked(
                        "question:" + question.id(),
                        Texts.get(WaitingQuestions.class, "words", language).replace("{0}", question.title()),
                        QuestionAddresses.question(question.id()),
                        Today.day(question.goesAt())))
                .toList();
    }
}
