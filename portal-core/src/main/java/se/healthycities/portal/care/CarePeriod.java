package se.healthycities.portal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.time.Period;

/**
 * A time before an election in which posts about party politics are read a second time (N18). The coordinator plans it; it
 * begins and ends by its days, and two never overlap. Nobody is hindered from writing.
 */
@Entity
@Table(schema = "core", name = "care_periods")
public class CarePeriod {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** In the coordinator's words, such as the election that it is about; everybody who writes reads it. */
    @Column(nullable = false)
    private String reason;

    /** Its last day is always known. */
    @Embedded
    private Period period;

    @Column(nullable = false)
    private Instant plannedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation plannedBy;

    protected CarePeriod() {}

    CarePeriod(String reason, Period period, Instant plannedAt, Affiliation plannedBy) {
        this.reason = reason;
        this.period = period;
        this.plannedAt = plannedAt;
        this.plannedBy = plannedBy;
    }

    /** The given day is its last. */
    void end(LocalDate lastDay) {
        period = period.until(lastDay);
    }

    public Long getId() {
        return id;
    }

    Period getPeriod() {
        return period;
    }
}
