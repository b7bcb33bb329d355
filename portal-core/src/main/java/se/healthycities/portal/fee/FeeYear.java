package se.healthycities.portal.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import se.healthycities.portal.person.Affiliation;

/** A year whose fees the annual meeting has decided: from then on its rule and its notices stand. */
@Entity
@Immutable
@Table(schema = "core", name = "fee_years")
public class FeeYear {
    @Id
    private Integer feeYear;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private FeeScale scale;

    @Column(nullable = false)
    private LocalDate decidedOn;

    /** Where the minutes say it. */
    @Column(nullable = false)
    private String minute;

    @Column(nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false)
    private Instant frozenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation frozenBy;

    protected FeeYear() {}

    FeeYear(int feeYear, FeeScale scale, FeeDecision decision, Instant frozenAt, Affiliation frozenBy) {
        this.feeYear = feeYear;
        this.scale = scale;
        this.decidedOn = decision.decidedOn();
        this.minute = decision.minute();
        this.dueOn = decision.dueOn();
        this.frozenAt = frozenAt;
        this.frozenBy = frozenBy;
    }

    public Integer getFeeYear() {
        return feeYear;
    }

    FeeScale getScale() {
        return scale;
    }

    LocalDate getDueOn() {
        return dueOn;
    }
}
