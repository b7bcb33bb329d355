package se.healthycities.portal.meeting.output;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.healthycities.portal.document.PdfPaper;
import se.healthycities.portal.file.AdoptedFiles;
import se.healthycities.portal.file.Blob;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.meeting.Meeting;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingPaper;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.MinutesHeading;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/**
 * Minutes that all have signed become a PDF/A among the files of their space, adopted and read-only: once, whatever happens
 * meanwhile. Signing does not wait for it.
 */
@ApplicationScoped
public class MinutesFiling {
    /** The language in which authorities keep their papers. */
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final EntityManager entityManager;
    private final OutputQueries queries;
    private final MeetingReads meetings;
    private final MeetingPaper papers;
    private final PdfPaper pdf;
    private final BlobStore blobs;
    private final AdoptedFiles files;
    private final Today today;

    @Inject
    public MinutesFiling(
            EntityManager entityManager,
            OutputQueries queries,
            MeetingReads meetings,
            MeetingPaper papers,
            PdfPaper pdf,
            BlobStore blobs,
            AdoptedFiles files,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.meetings = meetings;
        this.papers = papers;
        this.pdf = pdf;
        this.blobs = blobs;
        this.files = files;
        this.today = today;
    }

    List<SignedMinutes> waiting(int most) {
        return queries.unkept(most);
    }

    /** The file of signed minutes, while it is there. */
    public Optional<KeptFile> kept(MeetingDetails meeting) {
        return meeting.minutes() == null
                ? Optional.empty()
                : queries.kept(meeting.minutes()).stream().findFirst();
    }

    /** Puts signed minutes among the files of their space, once, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(SignedMinutes minutes) {
        entityManager.find(Meeting.class, minutes.meeting(), LockModeType.PESSIMISTIC_WRITE);
        if (entityManager.find(KeptMinutes.class, minutes.minutes()) != null) {
            return;
        }
        MeetingDetails meeting = meetings.one(minutes.meeting()).orElseThrow();
        MinutesHeading heading = meeting.heading();
        String name = text("name", heading.title(), heading.heldOn().toString());
        Blob content = content(meeting, name);
        long file = files.keep(minutes.space(), text("folder"), name, content, minutes.signer());
        entityManager.persist(new KeptMinutes(minutes.minutes(), file, today.now()));
    }

    private Blob content(MeetingDetails meeting, String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            pdf.write(papers.minutes(meeting, SWEDISH), bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return blobs.store(new ByteArrayInputStream(bytes.toByteArray()), name);
    }

    private static String text(String key, Object... values) {
        return Texts.get(MinutesFiling.class, key, SWEDISH, values);
    }
}
