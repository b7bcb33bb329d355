package se.healthycities.portal.meeting.output;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody was told, once, of a meeting without minutes; without a task it waits for the coordinator. */
@Entity
@Table(schema = "core", name = "missing_summaries")
public class MissingSummary {
    @Id
    private Long occasionId;

    private Long taskId;

    @Column(nullable = false)
    private Instant noticedAt;

    protected MissingSummary() {}

    /** @param taskId null when nobody leads the space */
    public MissingSummary(long occasionId, Long taskId, Instant noticedAt) {
        this.occasionId = occasionId;
        this.taskId = taskId;
        this.noticedAt = noticedAt;
    }

    public Long getTaskId() {
        return taskId;
    }
}
