package se.healthycities.portal.meeting.output.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.wicket.Session;
import se.healthycities.portal.document.PdfPaper;
import se.healthycities.portal.meeting.MeetingPaper;
import se.healthycities.portal.spi.Archive;

/** The minutes of a meeting as PDF/A, as they stand or as they were signed. */
@ApplicationScoped
public class MinutesPdf implements Archive {
    private final MeetingOfAddress meetings;
    private final MeetingPaper papers;
    private final PdfPaper pdf;

    @Inject
    public MinutesPdf(MeetingOfAddress meetings, MeetingPaper papers, PdfPaper pdf) {
        this.meetings = meetings;
        this.papers = papers;
        this.pdf = pdf;
    }

    @Override
    public String name() {
        return "minutes.pdf";
    }

    @Override
    public String name(Map<String, String> place) {
        return meetings.prepared(place).key() + "-minutes.pdf";
    }

    @Override
    public void write(OutputStream out, Map<String, String> place) throws IOException {
        pdf.write(papers.minutes(meetings.prepared(place), Session.get().getLocale()), out);
    }
}
