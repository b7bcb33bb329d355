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
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.time.Period;

/**
 * A person stands for an organisation, in a capacity and with a title, from one day to another. One person may hold
 * several. Everything that is written, voted or signed points to the affiliation that was used and not to the person, so
 * that history stays true after a change of job; therefore an affiliation is ended, and changed only to correct it.
 */
@Entity
@Table(schema = "core", name = "affiliations")
public class Affiliation {
    /** Valid today, in queries: for the alias {@code affiliation} and the parameter {@code today}. */
    public static final String TODAY =
            "affiliation.period.from <= :today and (affiliation.period.to is null or affiliation.period.to >= :today)";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Capacity capacity;

    @Column(nullable = false)
    private String title;

    @Embedded
    private Period period;

    /** Of an elected person, shown with consent in public roles only; null otherwise. */
    private String party;

    protected Affiliation() {}

    public Affiliation(Person person, Organisation organisation, Capacity capacity, String title, Period period) {
        this.person = person;
        this.organisation = organisation;
        this.capacity = capacity;
        this.title = title;
        this.period = period;
    }

    /** Ends the affiliation: the given day is its last. */
    public void end(LocalDate lastDay) {
        period = period.until(lastDay);
    }

    /** How it really was; the ledger keeps what was thought before. */
    public void correct(String rightTitle, String rightParty, Period rightPeriod) {
        title = rightTitle;
        party = capacity == Capacity.ELECTED ? rightParty : null;
        period = rightPeriod;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public String getTitle() {
        return title;
    }

    public String getParty() {
        return party;
    }

    public Period getPeriod() {
        return period;
    }
}
