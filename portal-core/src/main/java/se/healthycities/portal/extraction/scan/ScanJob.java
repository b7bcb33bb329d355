package se.healthycities.portal.extraction.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.plugin.SchemaReady;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.settings.VirusScanner;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.time.Today;

/** Takes new versions to the virus scanner, where one is named; when it does not answer they wait, and others too. */
@ApplicationScoped
public class ScanJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ScanJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(1);

    private final Scanning scanning;
    private final BlobStore blobs;
    private final Settings settings;
    private final Today today;
    private volatile boolean silent;

    @Inject
    public ScanJob(Scanning scanning, BlobStore blobs, Settings settings, Today today) {
        this.scanning = scanning;
        this.blobs = blobs;
        this.settings = settings;
        this.today = today;
    }

    /** A wrong setting stops the start, not the first scan. */
    void atStart(@Observes SchemaReady ready) {
        settings.virusScanner();
    }

    @Override
    public String name() {
        return "core.scan";
    }

    @Override
    public Schedule schedule() {
        return new Every(PAUSE);
    }

    @Override
    public void run() {
        settings.virusScanner().ifPresent(address -> run(address, Clamd.LONGEST));
    }

    void run(VirusScanner address, Duration longest) {
        Clamd clamd = new Clamd(address, longest);
        scanning.enlist();
        Instant end = today.now().plus(LONGEST_RUN);
        boolean more = true;
        while (more && today.now().isBefore(end)) {
            Optional<WaitingScan> next = scanning.claim();
            more = next.isPresent() && answered(address, clamd, next.get());
        }
    }

    /** @return false when nobody answered: then the others need not be tried now */
    private boolean answered(VirusScanner address, Clamd clamd, WaitingScan waiting) {
        Path content = blobs.path(waiting.sha256());
        ScanAnswer answer = Files.isReadable(content) ? clamd.scan(content) : ScanAnswer.of(ScanAnswer.Kind.REFUSED);
        scanning.keep(waiting, answer);
        boolean answers = answer.kind() != ScanAnswer.Kind.UNREACHABLE;
        if (answers == silent) {
            silent = !answers;
            LOG.warn(
                    answers
                            ? "The virus scanner at {}:{} answers again"
                            : "The virus scanner at {}:{} does not answer; new files wait until it does",
                    address.host(),
                    address.port());
        }
        return answers;
    }
}
