package se.healthycities.portal.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import se.healthycities.portal.person.Affiliation;

/**
 * A version of the fee rule, by name and first year (N4). It is never changed: a new year's rule is a new version, and a
 * notice keeps the version that it was counted by.
 */
@Entity
@Immutable
@Table(schema = "core", name = "fee_scales")
public class FeeScale {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private String name;

    @Column(nullable = false)
    private int validFromYear;

    @Column(nullable = false)
    private BigDecimal base;

    @Column(nullable = false)
    private BigDecimal perInhabitant;

    @Column(nullable = false)
    private BigDecimal minimum;

    @Column(nullable = false)
    private BigDecimal maximum;

    @Column(nullable = false)
    private String brackets;

    @Column(nullable = false)
    private BigDecimal indexFactor;

    @Column(nullable = false)
    private BigDecimal rounding;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PartYear partYear;

    @Column(nullable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation madeBy;

    protected FeeScale() {}

    public FeeScale(String name, int validFromYear, FeeTerms terms, Instant madeAt, Affiliation madeBy) {
        this.name = name;
        this.validFromYear = validFromYear;
        this.base = terms.base();
        this.perInhabitant = terms.perInhabitant();
        this.minimum = terms.minimum();
        this.maximum = terms.maximum();
        this.brackets = FeeBracket.write(terms.brackets());
        this.indexFactor = terms.index();
        this.rounding = terms.rounding();
        this.partYear = terms.partYear();
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public int getValidFromYear() {
        return validFromYear;
    }

    public FeeTerms terms() {
        try {
            return new FeeTerms(
                    base, perInhabitant, minimum, maximum, FeeBracket.read(brackets), indexFactor, rounding, partYear);
        } catch (WrongTerms impossible) {
            throw new IllegalStateException("The fee rule " + name + " cannot be read.", impossible);
        }
    }
}
