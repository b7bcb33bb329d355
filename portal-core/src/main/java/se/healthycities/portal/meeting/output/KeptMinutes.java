package se.healthycities.portal.meeting.output;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which file signed minutes became, once and for all (D7). */
@Entity
@Table(schema = "core", name = "kept_minutes")
public class KeptMinutes {
    @Id
    private Long minutesId;

    @Column(nullable = false, unique = true)
    private Long fileId;

    @Column(nullable = false)
    private Instant keptAt;

    protected KeptMinutes() {}

    public KeptMinutes(long minutesId, long fileId, Instant keptAt) {
        this.minutesId = minutesId;
        this.fileId = fileId;
        this.keptAt = keptAt;
    }

    public Long getFileId() {
        return fileId;
    }
}
