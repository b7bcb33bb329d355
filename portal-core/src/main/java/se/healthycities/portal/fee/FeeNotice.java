package se.healthycities.portal.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import se.healthycities.portal.organisation.Organisation;

/**
 * What a member is to pay for a year, with the population and the rule that it was counted by. It is never changed; that it
 * has been paid stands in a {@link FeePayment}.
 */
@Entity
@Immutable
@Table(schema = "core", name = "fee_notices")
public class FeeNotice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private int feeYear;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private FeeScale scale;

    private Integer population;

    private LocalDate countedOn;

    @Column(nullable = false)
    private int months;

    @Column(nullable = false)
    private BigDecimal raw;

    @Column(nullable = false)
    private BigDecimal amount;

    @Column(nullable = false, unique = true)
    private String reference;

    @Column(nullable = false)
    private LocalDate dueOn;

    protected FeeNotice() {}

    FeeNotice(FeeYear year, Organisation organisation, FeeLine line, LocalDate dueOn) {
        this.feeYear = year.getFeeYear();
        this.scale = year.getScale();
        this.organisation = organisation;
        this.population = line.population();
        this.countedOn = line.countedOn();
        this.months = line.months();
        this.raw = line.fee().raw();
        this.amount = line.fee().amount();
        this.reference = Reference.of(year.getFeeYear(), organisation.getId());
        this.dueOn = dueOn;
    }

    public Long getId() {
        return id;
    }

    public String getReference() {
        return reference;
    }

    public long organisation() {
        return organisation.getId();
    }
}
