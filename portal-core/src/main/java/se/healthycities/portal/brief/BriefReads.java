package se.healthycities.portal.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.brief.Fitting.Found;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** Puts the brief together, in a number of statements that does not grow with what there is to say. */
@ApplicationScoped
public class BriefReads {
    /** Words that stand around the brief, on its page as in its mail: a greeting, how long it takes, how it is ended. */
    private static final int AROUND = 40;

    private final Waiting waiting;
    private final NextMeeting meeting;
    private final Decided decided;
    private final Summaries summaries;
    private final Colleagues colleagues;
    private final Reading reading;
    private final Today today;

    @Inject
    public BriefReads(
            Waiting waiting,
            NextMeeting meeting,
            Decided decided,
            Summaries summaries,
            Colleagues colleagues,
            Reading reading,
            Today today) {
        this.waiting = waiting;
        this.meeting = meeting;
        this.decided = decided;
        this.summaries = summaries;
        this.colleagues = colleagues;
        this.reading = reading;
        this.today = today;
    }

    /** For the page: everything of the last two weeks, told by mail or not. */
    public Brief page(Locale language) {
        return whole(Span.page(reading.today(), language, today.now()));
    }

    /** How it begins: what waits for an answer. */
    public List<BriefLine> questions(Locale language) {
        return waiting.found(Span.page(reading.today(), language, today.now()))
                .get(0)
                .lines();
    }

    /** For a mail: what waits for an answer, and what no mail has told the person. */
    Brief mail(Readable reader, Locale language) {
        return whole(Span.mail(reader, language, today.now()));
    }

    private Brief whole(Span span) {
        List<Found> found = new ArrayList<>(waiting.found(span));
        found.add(meeting.found(span));
        found.add(decided.found(span));
        found.add(summaries.found(span));
        found.add(colleagues.found(span));
        return new Fitting(Brief.WORDS - AROUND, left -> Texts.get(Brief.class, "more", span.language(), left))
                .fit(found);
    }
}
