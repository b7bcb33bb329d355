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

/** How many people lived in a municipality or region on a day; fees are counted from it. */
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

    protected PopulationFigure() {}

    public PopulationFigure(Organisation organisation, LocalDate countedOn, int inhabitants) {
        this.organisation = organisation;
        this.countedOn = countedOn;
        this.inhabitants = inhabitants;
    }

    public Long getId() {
        return id;
    }

    public int getInhabitants() {
        return inhabitants;
    }
}
