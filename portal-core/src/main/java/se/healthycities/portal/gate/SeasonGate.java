package se.healthycities.portal.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.ActivationRow;
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
    public State state(Scene scene) {
        return state(scene.plugin(), scene.space());
    }

    @Override
    public Set<String> readable() {
        return where(State::readable);
    }

    @Override
    public Set<String> writable() {
        return where(State::writable);
    }

    private Set<String> where(Predicate<State> wanted) {
        Set<String> plugins = registry.plugins(id -> wanted.test(state(id)));
        Set<String> found = new LinkedHashSet<>(plugins);
        List<ActivationRow> rows = memory.running(seasons::running);
        List<ActivationRow> general =
                rows.stream().filter(row -> row.space() == null).toList();
        Map<String, List<ActivationRow>> own = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.space() != null)
                .forEach(row -> Stream.of(row.space(), row.child())
                        .filter(Objects::nonNull)
                        .forEach(place -> own.computeIfAbsent(place, none -> new ArrayList<>())
                                .add(row)));
        own.forEach((space, ofSpace) -> {
            PluginId plugin = new PluginId(ofSpace.get(0).plugin());
            List<ActivationRow> all = new ArrayList<>(general);
            all.addAll(ofSpace);
            boolean open = wanted.test(SeasonReads.resolve(all, plugin, space));
            if (open != plugins.contains(plugin.value())) {
                found.add(open ? space : EXCEPT + space);
            }
        });
        return found;
    }

    @Override
    public Verdict verdict(Scene scene, Access access) {
        State state = state(scene.plugin(), scene.space());
        if (!state.readable()) {
            return Verdict.GONE;
        }
        Verdict verdict = byRight(scene, access);
        if ((verdict.allowed() || verdict == Verdict.FORBIDDEN) && partIsOff(scene)) {
            return Verdict.GONE;
        }
        return verdict.allowed() && access.writes() && !state.writable() ? Verdict.READ_ONLY : verdict;
    }

    private State state(PluginId plugin, String space) {
        return SeasonReads.resolve(memory.running(seasons::running), plugin, space);
    }

    /** A part of a space that its convenor or the office has switched off; those who may not know of it learn nothing. */
    private boolean partIsOff(Scene scene) {
        return scene.part() != null
                && visitors.standing(scene.space())
                        .filter(standing -> !standing.has(scene.part()))
                        .isPresent();
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
