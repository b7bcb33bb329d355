package se.healthycities.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Question;
import se.healthycities.portal.spi.Texts;

/** Polls that wait for a person's answer, in the spaces where the person sits. */
@ApplicationScoped
public class PollQuestions implements Question {
    private final VoiceQueries queries;
    private final Reading reading;

    @Inject
    public PollQuestions(VoiceQueries queries, Reading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @Override
    public List<Asked> waitingFor(long person, Locale language) {
        Readable reader = reading.today(person);
        return queries.unanswered(person, reader.member(), reader.office(), reader.plugins(), reader.today()).stream()
                .map(poll -> new Asked(
                        "poll:" + poll.id(),
                        Texts.get(PollQuestions.class, "words", language).replace("{0}", poll.title()),
                        PollAddresses.poll(poll.spacePath(), poll.id()),
                        poll.lastDay()))
                .toList();
    }
}
