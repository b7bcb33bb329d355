package se.healthycities.portal.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;

/** Sets one activation, for the whole portal or for a space, and says what was there before. */
@ApplicationScoped
public class Activations {
    private final EntityManager entityManager;
    private final SeasonQueries queries;

    @Inject
    public Activations(EntityManager entityManager, SeasonQueries queries) {
        this.entityManager = entityManager;
        this.queries = queries;
    }

    Season season(String key) {
        return queries.byKey(key).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no season " + key + "."));
    }

    /** The space of a switch, or null when it is for the whole portal. */
    Space space(Switch turned) {
        if (turned.plugin().equals(PluginId.CORE)) {
            throw new IllegalArgumentException("The core is always on.");
        }
        if (turned.space() == null) {
            return null;
        }
        return queries.spaceAt(turned.space()).stream()
                .filter(space -> space.getOwner().equals(turned.plugin().value()))
                .filter(space -> space.getVisibility() != Visibility.HIDDEN)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no space " + turned.space() + " of " + turned.plugin() + "."));
    }

    /** What is set now, as the switch that would set it. */
    Switch now(Switch turned) {
        Activation row = rows(turned).stream().findFirst().orElse(null);
        return new Switch(
                turned.plugin(),
                turned.season(),
                turned.space(),
                row == null ? null : row.getState(),
                row == null ? null : row.getOpenUntil());
    }

    /** @return the switch that brings back what was */
    Switch set(Switch turned, Season season, Space space) {
        Activation row = rows(turned).stream().findFirst().orElse(null);
        Switch before = now(turned);
        State from = before.to();
        if (from == State.FORCED || from == State.UNAVAILABLE) {
            throw new IllegalArgumentException("A plugin that is " + from + " cannot be switched.");
        }
        LocalDate until = turned.openUntil();
        if (until != null
                && (turned.to() == null
                        || season.getPeriod().to() == null
                        || !until.isAfter(season.getPeriod().to()))) {
            throw new IllegalArgumentException("A tail ends after its season.");
        }
        if (turned.to() == null) {
            if (row != null) {
                entityManager.remove(row);
            }
        } else if (row == null) {
            Activation fresh = new Activation(turned.plugin(), season, space, turned.to());
            fresh.turn(turned.to(), until);
            entityManager.persist(fresh);
        } else {
            row.turn(turned.to(), until);
        }
        return before;
    }

    private List<Activation> rows(Switch turned) {
        String plugin = turned.plugin().value();
        return turned.space() == null
                ? queries.activation(plugin, turned.season())
                : queries.activationOf(plugin, turned.season(), turned.space());
    }
}
