package se.healthycities.portal.meeting.output.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.wicket.Session;
import se.healthycities.portal.document.WordPaper;
import se.healthycities.portal.meeting.MeetingPaper;
import se.healthycities.portal.spi.Archive;

/** The minutes of a meeting for a word processor, as they stand or as they were signed. */
@ApplicationScoped
public class MinutesWord implements Archive {
    private final MeetingOfAddress meetings;
    private final MeetingPaper papers;
    private final WordPaper word;

    @Inject
    public MinutesWord(MeetingOfAddress meetings, MeetingPaper papers, WordPaper word) {
        this.meetings = meetings;
        this.papers = papers;
        this.word = word;
    }

    @Override
    public String name() {
        return "minutes.docx";
    }

    @Override
    public String name(Map<String, String> place) {
        return meetings.prepared(place).key() + "-minutes.docx";
    }

    @Override
    public void write(OutputStream out, Map<String, String> place) throws IOException {
        word.write(papers.minutes(meetings.prepared(place), Session.get().getLocale()), out);
    }
}
