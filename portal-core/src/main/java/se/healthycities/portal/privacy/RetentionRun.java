package se.healthycities.portal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What one night found of one kind, and how much of it went. */
@Entity
@Table(schema = "core", name = "retention_runs")
public class RetentionRun {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private LocalDate day;

    private long found;
    private long purged;
    private boolean real;

    protected RetentionRun() {}

    RetentionRun(String kind, LocalDate day, long found, long purged, boolean real) {
        this.kind = kind;
        this.day = day;
        this.found = found;
        this.purged = purged;
        this.real = real;
    }

    public Long getId() {
        return id;
    }
}
