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
import java.util.UUID;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;

/** One member took over what another had tried (INV-168): the effect of the network that can be counted. */
@Entity(name = "reports_ExampleAdoption")
@Table(schema = "reports", name = "example_adoptions")
public class ExampleAdoption {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Example example;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    /** What the organisation tells of it itself, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Example own;

    @Column(nullable = false)
    private String words;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "adopted_by")
    private Affiliation adoptedBy;

    @Column(nullable = false)
    private Instant adoptedAt;

    private Instant withdrawnAt;

    @Column(nullable = false)
    private UUID requestKey;

    protected ExampleAdoption() {}

    ExampleAdoption(Example example, Example own, String words, Affiliation by, Instant now, UUID form) {
        this.example = example;
        this.organisation = by.getOrganisation();
        this.own = own;
        this.words = words;
        this.adoptedBy = by;
        this.adoptedAt = now;
        this.requestKey = form;
    }

    /** What was taken back before stays as it is. */
    void withdraw(Instant now) {
        withdrawnAt = withdrawnAt == null ? now : withdrawnAt;
    }

    Example getExample() {
        return example;
    }

    Organisation getOrganisation() {
        return organisation;
    }

    public Long getId() {
        return id;
    }
}
