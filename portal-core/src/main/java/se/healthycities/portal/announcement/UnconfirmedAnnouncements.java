package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Question;

/** Announcements that wait for somebody's "read and understood" (G8, N9). */
@ApplicationScoped
public class UnconfirmedAnnouncements implements Question {
    private static final int MOST = 50;

    private final AnnouncementQueries queries;
    private final LetterQueries letters;
    private final Reading reading;

    @Inject
    public UnconfirmedAnnouncements(AnnouncementQueries queries, LetterQueries letters, Reading reading) {
        this.queries = queries;
        this.letters = letters;
        this.reading = reading;
    }

    @Override
    public List<Asked> waitingFor(long person, Locale language) {
        Readable mine = reading.today(person);
        List<Long> asked = queries.asked(person, mine.member(), mine.office(), mine.plugins(), mine.today(), MOST);
        if (asked.isEmpty()) {
            return List.of();
        }
        String ids = asked.stream().map(id -> " " + id + " ").collect(Collectors.joining());
        return letters.unanswered(person, ids, mine.today()).stream()
                .map(row -> new Asked(
                        "announcement:" + row.id(),
                        row.subject(language),
                        AnnouncementLetters.address(row.id()),
                        row.answerBy()))
                .toList();
    }
}
