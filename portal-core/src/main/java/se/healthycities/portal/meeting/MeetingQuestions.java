package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Question;
import se.healthycities.portal.spi.Texts;

/** Minutes that wait for a person's signature. */
@ApplicationScoped
public class MeetingQuestions implements Question {
    private final MinutesQueries queries;
    private final Reading reading;

    @Inject
    public MeetingQuestions(MinutesQueries queries, Reading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @Override
    public List<Asked> waitingFor(long person, Locale language) {
        Readable reader = reading.today(person);
        return queries.toSign(person, reader.member(), reader.office(), reader.plugins(), reader.today()).stream()
                .map(minutes -> new Asked(
                        "minutes:" + minutes.minutes(),
                        Texts.get(MeetingQuestions.class, "words", language).replace("{0}", minutes.title()),
                        MeetingAddresses.meeting(minutes.spacePath(), minutes.key()),
                        null))
                .toList();
    }
}
