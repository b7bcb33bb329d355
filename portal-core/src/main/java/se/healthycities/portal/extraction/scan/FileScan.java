package se.healthycities.portal.extraction.scan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import se.healthycities.portal.file.ScanState;

/**
 * What the virus scanner said about one version. While the scanner is out of order the version waits; an answer that is no
 * judgement is asked for again a few times and then once a day.
 */
@Entity
@Table(schema = "core", name = "file_scans")
public class FileScan {
    /** Longer than any scan may take. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int ATTEMPTS = 3;
    private static final int LONGEST_SIGNATURE = 200;

    @Id
    private Long versionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ScanState state;

    private int attempts;
    private Instant nextAttemptAt;
    private String signature;
    private Instant scannedAt;

    protected FileScan() {}

    FileScan(long version) {
        this.versionId = version;
        this.state = ScanState.WAITING;
    }

    void begin(Instant now) {
        nextAttemptAt = now.plus(LEASE);
    }

    void judged(ScanAnswer answer, Instant now) {
        switch (answer.kind()) {
            case CLEAN -> end(ScanState.CLEAN, null, now);
            case INFECTED -> end(ScanState.INFECTED, answer.signature(), now);
            case UNREACHABLE -> nextAttemptAt = now.plus(PAUSE);
            case REFUSED -> {
                attempts++;
                boolean often = attempts >= ATTEMPTS;
                state = often ? ScanState.FAILED : ScanState.WAITING;
                nextAttemptAt = now.plus(often ? DAY : PAUSE);
            }
        }
    }

    private void end(ScanState judgement, String found, Instant now) {
        state = judgement;
        signature =
                found == null || found.length() <= LONGEST_SIGNATURE ? found : found.substring(0, LONGEST_SIGNATURE);
        scannedAt = now;
        nextAttemptAt = null;
    }

    public ScanState getState() {
        return state;
    }
}
