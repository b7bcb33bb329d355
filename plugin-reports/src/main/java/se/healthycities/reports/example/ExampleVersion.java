package se.healthycities.reports.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** How an example read before somebody changed it, so that what others built on stays known. */
@Entity(name = "reports_ExampleVersion")
@Table(schema = "reports", name = "example_versions")
public class ExampleVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Example example;

    private int number;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String problem;

    @Column(nullable = false)
    private String done;

    @Column(nullable = false)
    private String effect;

    @Column(nullable = false)
    private String cost;

    @Column(nullable = false)
    private String failed;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "written_by")
    private Affiliation writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    /** Whether it stood in the library when it was replaced. */
    private boolean published;

    /** Why its words were taken away, or null. */
    private String redacted;

    private Instant redactedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "redacted_by")
    private Affiliation redactedBy;

    protected ExampleVersion() {}

    ExampleVersion(Example example, ExamplePlan plan, Affiliation writtenBy, Instant writtenAt) {
        this.example = example;
        this.number = example.getVersion();
        this.published = example.getState() == ExampleState.PUBLISHED;
        this.title = plan.title();
        this.problem = plan.problem();
        this.done = plan.done();
        this.effect = plan.effect();
        this.cost = plan.cost();
        this.failed = plan.failed();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** Takes the words away for good; that there was a version stays known, and why it reads no more. */
    void redact(String reason, Affiliation by, Instant now) {
        title = "";
        problem = "";
        done = "";
        effect = "";
        cost = "";
        failed = "";
        redacted = reason;
        redactedBy = by;
        redactedAt = now;
    }

    boolean isRedacted() {
        return redacted != null;
    }
}
