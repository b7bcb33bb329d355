package se.healthycities.portal.association;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.healthycities.portal.time.Period;

/** Statutes, a strategy, WHO's accreditation: what steers the network, and until when it is valid (S-F20). */
@Entity
@Table(schema = "core", name = "steering_documents")
public class SteeringDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;
    private String issuer;
    private String link;
    private String note;

    @Embedded
    private Period period;

    protected SteeringDocument() {}

    public SteeringDocument(DocumentKind kind, String title, String issuer, String link, String note, Period period) {
        this.kind = kind;
        this.title = title;
        this.issuer = issuer;
        this.link = link;
        this.note = note;
        this.period = period;
    }

    public Long getId() {
        return id;
    }
}
