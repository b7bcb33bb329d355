package se.healthycities.portal.season;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;

/**
 * The state of a plugin in a season, for the whole portal or for one space. It may have a tail: after the season's end the
 * state stays until a day, so that a series stays open for questions.
 */
@Entity
@Table(schema = "core", name = "activations")
public class Activation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String plugin;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Season season;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    /** The last day on which the state still holds after the season has ended; null when it ends with the season. */
    private LocalDate openUntil;

    @Version
    private int version;

    protected Activation() {}

    public Activation(PluginId plugin, Season season, Space space, State state) {
        this.plugin = plugin.value();
        this.season = season;
        this.space = space;
        this.state = state;
    }

    public void turn(State to) {
        turn(to, null);
    }

    /** @param tail the last day after the season's end on which the state still holds, or null */
    void turn(State to, LocalDate tail) {
        state = to;
        openUntil = tail;
    }

    public Long getId() {
        return id;
    }

    public String getPlugin() {
        return plugin;
    }

    public Season getSeason() {
        return season;
    }

    Space getSpace() {
        return space;
    }

    LocalDate getOpenUntil() {
        return openUntil;
    }

    public State getState() {
        return state;
    }
}
