package se.healthycities.portal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.healthycities.portal.time.Period;

/** Who is the contact of an organisation, from when to when. A member without one is flagged. */
@Entity
@Table(schema = "core", name = "contact_roles")
public class ContactRole {
    /** Valid today, in queries: for the alias {@code contact} and the parameter {@code today}. */
    public static final String TODAY =
            "contact.period.from <= :today and (contact.period.to is null or contact.period.to >= :today)";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContactKind kind;

    @Embedded
    private Period period;

    protected ContactRole() {}

    public ContactRole(Affiliation affiliation, ContactKind kind, Period period) {
        this.affiliation = affiliation;
        this.kind = kind;
        this.period = period;
    }

    /** Ends the role: the given day is its last. */
    public void end(LocalDate lastDay) {
        period = period.until(lastDay);
    }

    /** How it really was; the ledger keeps what was thought before. */
    public void correct(Period rightPeriod) {
        period = rightPeriod;
    }

    public Long getId() {
        return id;
    }

    public Affiliation getAffiliation() {
        return affiliation;
    }

    public ContactKind getKind() {
        return kind;
    }

    public Period getPeriod() {
        return period;
    }
}
