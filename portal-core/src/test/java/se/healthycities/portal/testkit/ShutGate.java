package se.healthycities.portal.testkit;

import java.util.Set;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Verdict;

/** A season in which everything is off, also what cannot be switched off. */
public final class ShutGate {
    private ShutGate() {}

    public static Gate instance() {
        return new Gate() {
            @Override
            public Verdict verdict(Scene scene, Access access) {
                return Verdict.GONE;
            }

            @Override
            public State state(PluginId plugin) {
                return State.OFF;
            }

            @Override
            public State state(Scene scene) {
                return State.OFF;
            }

            @Override
            public Set<String> readable() {
                return Set.of();
            }

            @Override
            public Set<String> writable() {
                return Set.of();
            }
        };
    }
}
