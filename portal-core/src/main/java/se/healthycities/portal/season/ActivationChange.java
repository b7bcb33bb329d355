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
import java.time.LocalDate;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.PluginId;
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

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @Enumerated(EnumType.STRING)
    private State fromState;

    @Enumerated(EnumType.STRING)
    private State toState;

    private LocalDate fromOpenUntil;
    private LocalDate toOpenUntil;
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation changedBy;

    private boolean undone;

    protected ActivationChange() {}

    /** @param before the switch that would bring back what was */
    ActivationChange(Season season, Space space, Switch before, Switch turned, Instant at, Affiliation by) {
        this.plugin = turned.plugin().value();
        this.season = season;
        this.space = space;
        this.fromState = before.to();
        this.fromOpenUntil = before.openUntil();
        this.toState = turned.to();
        this.toOpenUntil = turned.openUntil();
        this.changedAt = at;
        this.changedBy = by;
    }

    void undo() {
        undone = true;
    }

    public Long getId() {
        return id;
    }

    boolean inSpace() {
        return space != null;
    }

    /** The switch that takes this one back. */
    Switch back() {
        return new Switch(
                new PluginId(plugin),
                season.getKey(),
                space == null ? null : space.getPath(),
                fromState,
                fromOpenUntil);
    }
}
