package se.healthycities.crossingborders.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;

/**
 * A year's question in several seminars, open to all. A series is planned with a theme and a number of parts; its seminars
 * are held in its space one by one; at last it goes to the archive, where it stays readable to everybody.
 */
@Entity(name = "crossingborders_Series")
@Table(schema = "crossingborders", name = "series")
public class Series {
    public static final PluginId PLUGIN = new PluginId("crossingborders");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    /** The last part of its address. */
    @Column(nullable = false, unique = true)
    private String key;

    @Column(nullable = false)
    private String title;

    private String titleEnglish;

    /** The key of its theme, or null. */
    private String theme;

    @Column(nullable = false)
    private int year;

    /** How many seminars it is meant to have, or null when nobody knows any more. */
    private Integer plannedParts;

    @Column(nullable = false)
    private boolean archived;

    /** The names of those who arrange it together with the network, or null. */
    private String coOrganisers;

    protected Series() {}

    /** Plans a series; its space comes with it, known to everybody and read by the members of the network. */
    public Series(String key, String title, String titleEnglish, int year, Integer plannedParts) {
        this.key = key;
        this.title = title;
        this.titleEnglish = titleEnglish;
        this.year = year;
        this.plannedParts = plannedParts;
        space = new Space(PLUGIN, PLUGIN.url() + "/" + key, title, titleEnglish, Visibility.PUBLIC, Joining.INVITED);
    }

    public Series about(String newTheme, String togetherWith) {
        theme = newTheme;
        coOrganisers = togetherWith;
        return this;
    }

    /** Moves the series to the archive: the given day is the last on which one could write there. */
    public void archive(LocalDate lastDay) {
        archived = true;
        space.close(lastDay);
    }

    public Space getSpace() {
        return space;
    }
}
