package se.healthycities.portal.season;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.State;

/** A switch of a plugin in a season, kept so that it can be undone. A null state means "as the season above says". */
@Entity
@Table(schema = "core", name = "activation_changes")
public class ActivationChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String plugin;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Season season;

    @Enumerated(EnumType.STRING)
    private State fromState;

    @Enumerated(EnumType.STRING)
    private State toState;

    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation changedBy;

    private boolean undone;

    protected ActivationChange() {}

    ActivationChange(String plugin, Season season, State fromState, State toState, Instant at, Affiliation by) {
        this.plugin = plugin;
        this.season = season;
        this.fromState = fromState;
        this.toState = toState;
        this.changedAt = at;
        this.changedBy = by;
    }

    void undo() {
        undone = true;
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

    public State getFromState() {
        return fromState;
    }

    public State getToState() {
        return toState;
    }
}
