package se.healthycities.portal.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.season.Season;

/**
 * Weeks of a season in which the network leaves people in peace (G9): only what nobody can do without leaves by mail, the
 * rest comes in one digest afterwards.
 */
@Entity
@Table(schema = "core", name = "quiet_periods")
public class QuietPeriod {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Season season;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private LocalDate validFrom;

    /** The last quiet day. */
    @Column(nullable = false)
    private LocalDate validTo;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation madeBy;

    protected QuietPeriod() {}

    QuietPeriod(Season season, String name, LocalDate from, LocalDate to, Affiliation by) {
        this.season = season;
        this.name = name;
        this.validFrom = from;
        this.validTo = to;
        this.madeBy = by;
    }

    public Long getId() {
        return id;
    }
}
