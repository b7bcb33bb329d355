package se.healthycities.portal.information;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody tells what stands in the way (the law on digital public service asks for a way to report it). */
@Entity
@Table(schema = "core", name = "fault_reports")
public class FaultReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private Instant reportedAt;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String message;

    private String replyTo;

    protected FaultReport() {}

    FaultReport(Instant reportedAt, String address, String message, String replyTo) {
        this.reportedAt = reportedAt;
        this.address = address;
        this.message = message;
        this.replyTo = replyTo;
    }

    public Long getId() {
        return id;
    }
}
