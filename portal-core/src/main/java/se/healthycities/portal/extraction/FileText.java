package se.healthycities.portal.extraction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import se.healthycities.portal.extraction.process.Reading;
import se.healthycities.portal.extraction.worker.Frames.ReadText;

/**
 * What stands in one version of a file. It waits from the moment the version is there; a version that twice broke the
 * process that reads it is given up.
 */
@Entity
@Table(schema = "core", name = "file_texts")
public class FileText {
    /** Whoever has not come back by then has died of it. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 2;

    @Id
    private Long versionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TextState state;

    private int attempts;
    private Instant nextAttemptAt;
    private String text;
    private Integer pages;
    private Instant extractedAt;

    @Column(name = "preview_sha256")
    private String preview;

    protected FileText() {}

    /** @return false when it was tried often enough: then it has failed */
    boolean begin(Instant now) {
        if (attempts >= ATTEMPTS) {
            end(TextState.FAILED, now);
            return false;
        }
        attempts++;
        nextAttemptAt = now.plus(LEASE);
        return true;
    }

    /** The portal stopped meanwhile; this attempt does not count. */
    void giveBack(Instant now) {
        attempts--;
        nextAttemptAt = now;
    }

    /** What was needed to read it was not there; this attempt does not count. */
    void postpone(Instant now) {
        attempts--;
        nextAttemptAt = now.plus(LEASE);
    }

    void unreadable(Instant now) {
        end(TextState.NONE, now);
    }

    /** @param stored the preview's hash, or null */
    void read(ReadText read, String stored, Instant now) {
        end(TextState.valueOf(read.outcome().name()), now);
        text = state == TextState.DONE ? read.text() : null;
        pages = read.pages() > 0 ? read.pages() : null;
        preview = stored;
    }

    /** The process was killed or died before it said anything. */
    void broken(Reading.Ending ending, Instant now) {
        if (attempts < ATTEMPTS) {
            nextAttemptAt = now.plus(PAUSE);
        } else {
            end(ending == Reading.Ending.LATE ? TextState.TIMED_OUT : TextState.FAILED, now);
        }
    }

    private void end(TextState outcome, Instant now) {
        state = outcome;
        extractedAt = now;
        nextAttemptAt = null;
    }

    boolean over() {
        return state != TextState.WAITING;
    }

    public TextState getState() {
        return state;
    }
}
