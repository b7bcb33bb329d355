package se.healthycities.portal.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Verdict;

/** Decides by season first, then by the rows that are valid today. Whatever is not granted is refused. */
@ApplicationScoped
public class SeasonGate implements Gate {
    private final SeasonReads seasons;
    private final Visitors visitors;
    private final GateMemory memory;
    private final PluginRegistry registry;

    @Inject
    public SeasonGate(SeasonReads seasons, Visitors visitors, GateMemory memory, PluginRegistry registry) {
        this.seasons = seasons;
        this.visitors = visitors;
        this.memory = memory;
        this.registry = registry;
    }

    @Override
    public State state(PluginId plugin) {
        return state(plugin, null);
    }

    @Override
    public Set<String> readable() {
        return registry.readable(this);
    }

    @Override
    public Verdict verdict(Scene scene, Access access) {
        State state = state(scene.plugin(), scene.space());
        if (!state.readable()) {
            return Verdict.GONE;
        }
        Verdict verdict = byRight(scene, access);
        return verdict.allowed() && access.writes() && !state.writable() ? Verdict.READ_ONLY : verdict;
    }

    private State state(PluginId plugin, String space) {
        return SeasonReads.resolve(memory.running(seasons::running), plugin, space);
    }

    private Verdict byRight(Scene scene, Access access) {
        if (access == Access.VISIT) {
            return Verdict.ALLOWED;
        }
        Visitor visitor = visitors.current();
        if (visitor.termsDue()) {
            return Verdict.TERMS;
        }
        if (access.inSpace()) {
            return inSpace(scene, access, visitor);
        }
        boolean granted = switch (access) {
            case SIGNED_IN -> visitor.signedIn();
            case MEMBER, CONTRIBUTE -> visitor.member();
            case COORDINATE -> visitor.coordinates();
            case ADMINISTER -> visitor.administers();
            default -> false;
        };
        return granted ? Verdict.ALLOWED : refusal(visitor, Verdict.FORBIDDEN);
    }

    private Verdict inSpace(Scene scene, Access access, Visitor visitor) {
        Standing standing =
                scene.space() == null ? null : visitors.standing(scene.space()).orElse(null);
        Access right =
                standing == null || !standing.owner().equals(scene.plugin().value()) ? null : standing.access(visitor);
        if (right == null) {
            return refusal(visitor, Verdict.NOT_FOUND);
        }
        return right.atLeast(access) ? Verdict.ALLOWED : refusal(visitor, Verdict.FORBIDDEN);
    }

    private static Verdict refusal(Visitor visitor, Verdict verdict) {
        return visitor.signedIn() ? verdict : Verdict.LOGIN;
    }
}
