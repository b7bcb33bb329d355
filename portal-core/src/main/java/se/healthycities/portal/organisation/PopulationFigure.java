package se.healthycities.portal.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many people lived in a municipality or region on a day; fees are counted from it. A day is counted once. */
@Entity
@Table(schema = "core", name = "population_figures")
public class PopulationFigure {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    @Column(nullable = false)
    private LocalDate countedOn;

    @Column(nullable = false)
    private int inhabitants;

    /** Who counted, in words. */
    @Column(nullable = false)
    private String source;

    protected PopulationFigure() {}

    public PopulationFigure(Organisation organisation, LocalDate countedOn, int inhabitants, String source) {
        this.organisation = organisation;
        this.countedOn = countedOn;
        this.inhabitants = inhabitants;
        this.source = source;
    }

    /** The same day was counted anew, or by somebody else. */
    void correct(int counted, String countedBy) {
        inhabitants = counted;
        source = countedBy;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public LocalDate getCountedOn() {
        return countedOn;
    }

    public int getInhabitants() {
        return inhabitants;
    }

    public String getSource() {
        return source;
    }
}
