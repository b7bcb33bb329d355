package se.healthycities.portal.meeting.output;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.document.Document;
import se.healthycities.portal.document.Part;
import se.healthycities.portal.document.PdfJoin;
import se.healthycities.portal.document.PdfPaper;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.Quarantine;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingPaper;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/**
 * All papers of a meeting as one PDF (D7): the agenda first, then each paper in the version that the meeting talks about.
 * Each file is asked for as if it were fetched alone: what the visitor may not have, what the virus scanner holds back and
 * what was taken away is named only.
 */
@ApplicationScoped
public class MeetingFolder {
    private static final String PDF = "application/pdf";

    private final OutputQueries queries;
    private final MeetingPaper papers;
    private final PdfPaper pdf;
    private final PdfJoin join;
    private final BlobStore blobs;
    private final Quarantine quarantine;
    private final Gate gate;

    @Inject
    public MeetingFolder(
            OutputQueries queries,
            MeetingPaper papers,
            PdfPaper pdf,
            PdfJoin join,
            BlobStore blobs,
            Quarantine quarantine,
            Gate gate) {
        this.queries = queries;
        this.papers = papers;
        this.pdf = pdf;
        this.join = join;
        this.blobs = blobs;
        this.quarantine = quarantine;
        this.gate = gate;
    }

    /** The stream is not closed. */
    @Guarded(Access.READ)
    public void write(Scene scene, MeetingDetails meeting, Locale language, OutputStream out) throws IOException {
        if (!meeting.spacePath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Document agenda = papers.agenda(meeting, language);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(agenda.title(), () -> content(agenda)));
        for (PaperFile file : queries.papers(meeting.id())) {
            boolean shown = PDF.equals(file.mediaType())
                    && !file.gone()
                    && quarantine.holds(file.scan()).isEmpty()
                    && gate.permits(file.scene(), Access.READ);
            parts.add(shown ? new Part(file.title(), () -> stored(file)) : Part.named(file.title()));
        }
        join.join(meeting.title(), language.getLanguage(), parts, out);
    }

    private InputStream stored(PaperFile file) throws IOException {
        return Files.newInputStream(blobs.path(file.sha256()));
    }

    private InputStream content(Document paper) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(paper, bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
