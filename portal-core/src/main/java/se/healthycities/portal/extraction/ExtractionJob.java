package se.healthycities.portal.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.extraction.process.Reading;
import se.healthycities.portal.extraction.process.ReadingDesk;
import se.healthycities.portal.extraction.worker.Format;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.time.Today;

/** Reads every new version of a file soon after it came, the newest first, one after the other (E5). */
@ApplicationScoped
public class ExtractionJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ExtractionJob.class);

    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** So that the row of the job is not locked for long; the rest comes at the next run. */
    private static final Duration LONGEST_RUN = Duration.ofMinutes(1);

    private final Extraction extraction;
    private final ReadingDesk desk;
    private final BlobStore blobs;
    private final Today today;

    @Inject
    public ExtractionJob(Extraction extraction, ReadingDesk desk, BlobStore blobs, Today today) {
        this.extraction = extraction;
        this.desk = desk;
        this.blobs = blobs;
        this.today = today;
    }

    @Override
    public String name() {
        return "core.extraction";
    }

    @Override
    public Schedule schedule() {
        return new Every(PAUSE);
    }

    @Override
    public void run() {
        Instant end = today.now().plus(LONGEST_RUN);
        boolean more = true;
        while (more && !desk.closed() && today.now().isBefore(end)) {
            Optional<WaitingText> next = extraction.claim();
            next.ifPresent(this::read);
            more = next.isPresent();
        }
        desk.rest();
    }

    private void read(WaitingText waiting) {
        Optional<Format> format = Format.of(waiting.mediaType());
        Path file = blobs.path(waiting.sha256());
        if (format.isEmpty()) {
            extraction.unreadable(waiting);
        } else if (!Files.exists(file)) {
            LOG.warn("The content of version {} is not there to be read", waiting.version());
            extraction.postpone(waiting);
        } else {
            keep(waiting, read(waiting, file, format.get()));
        }
    }

    private Reading read(WaitingText waiting, Path file, Format format) {
        try {
            return desk.read(file, format);
        } catch (UncheckedIOException fault) {
            extraction.postpone(waiting);
            throw fault;
        }
    }

    private void keep(WaitingText waiting, Reading reading) {
        if (desk.closed() && reading.text() == null) {
            extraction.giveBack(waiting);
        } else {
            extraction.keep(waiting, reading);
        }
    }
}
