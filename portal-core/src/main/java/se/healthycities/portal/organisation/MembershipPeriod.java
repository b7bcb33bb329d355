package se.healthycities.portal.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.healthycities.portal.time.Period;

/** From when to when an organisation is a member of the network; its people are members on those days. */
@Entity
@Table(schema = "core", name = "membership_periods")
public class MembershipPeriod {
    /** Valid today, in queries: for the alias {@code membership} and the parameter {@code today}. */
    public static final String TODAY =
            "membership.period.from <= :today and (membership.period.to is null or membership.period.to >= :today)";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    @Embedded
    private Period period;

    protected MembershipPeriod() {}

    public MembershipPeriod(Organisation organisation, Period period) {
        this.organisation = organisation;
        this.period = period;
    }

    /** Ends the membership: the given day is its last. */
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

    public Organisation getOrganisation() {
        return organisation;
    }

    public Period getPeriod() {
        return period;
    }
}
