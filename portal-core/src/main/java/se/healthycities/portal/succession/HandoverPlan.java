package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Succession;
import se.healthycities.portal.spi.Succession.Held;
import se.healthycities.portal.time.Today;

/** What a hand-over would do, in real numbers: the same answer for the preview and for the act itself. */
@ApplicationScoped
public class HandoverPlan {
    private static final int YEARS_AHEAD = 2;

    private final HandoverQueries queries;
    private final HandoverRights rights;
    private final PluginRegistry plugins;
    private final Beans beans;
    private final Today today;

    @Inject
    public HandoverPlan(
            HandoverQueries queries, HandoverRights rights, PluginRegistry plugins, Beans beans, Today today) {
        this.queries = queries;
        this.rights = rights;
        this.plugins = plugins;
        this.beans = beans;
        this.today = today;
    }

    /** What is wrong with the wish, or empty. */
    public Optional<HandoverProblem> problem(Wish wish) {
        LocalDate day = today.date();
        if (wish.lastDay() == null) {
            return Optional.of(HandoverProblem.NO_DAY);
        }
        if (wish.lastDay().isBefore(earliest(wish))) {
            return Optional.of(HandoverProblem.TOO_EARLY);
        }
        if (wish.lastDay().isAfter(day.plusYears(YEARS_AHEAD))) {
            return Optional.of(HandoverProblem.TOO_FAR);
        }
        LeaverRow leaver = rights.leaver(wish.from());
        boolean fit =
                successors(wish).allMatch(to -> fits(leaver, to, wish.lastDay().plusDays(1)));
        return fit ? Optional.empty() : Optional.of(HandoverProblem.NO_COLLEAGUE);
    }

    /** Who leaves oneself stays until midnight; somebody else can have left yesterday, so that it takes effect at once. */
    public LocalDate earliest(Wish wish) {
        boolean own = rights.own(rights.leaver(wish.from()));
        return own ? today.date() : today.date().minusDays(1);
    }

    private static Stream<Long> successors(Wish wish) {
        return Stream.concat(Stream.of(wish).map(Wish::to), wish.others().values().stream())
                .filter(to -> to != null && to != Wish.VACANT)
                .distinct();
    }

    private boolean fits(LeaverRow leaver, long successor, LocalDate first) {
        return queries.leaver(successor).stream()
                .anyMatch(row -> row.organisation().equals(leaver.organisation())
                        && !row.affiliation().equals(leaver.affiliation())
                        && !row.from().isAfter(first)
                        && (row.to() == null || !row.to().isBefore(first)));
    }

    /** Everything that the wish touches, kind by kind. */
    public List<Step> steps(Wish wish) {
        LeaverRow leaver = rights.leaver(wish.from());
        List<PluginHeld> held = new ArrayList<>();
        for (PortalPlugin plugin : plugins.plugins()) {
            for (Succession succession : successions(plugin)) {
                succession.held(wish.from(), wish.lastDay()).stream()
                        .filter(one -> wish.space() == null || wish.space().equals(one.space()))
                        .forEach(one -> held.add(new PluginHeld(plugin.id().value(), one)));
            }
        }
        Set<String> paths = held.stream()
                .map(one -> one.held().space())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> closed = rights.closed(leaver, paths);
        Set<String> unknown = new HashSet<>(closed);
        unknown.removeIf(rights::knows);
        return held.stream()
                .map(one -> step(one.plugin(), one.held(), wish, closed, unknown))
                .toList();
    }

    List<Succession> successions(PortalPlugin plugin) {
        return plugin.successions().stream()
                .<Succession>map(kind -> beans.of(kind))
                .toList();
    }

    private static Step step(String plugin, Held held, Wish wish, Set<String> closed, Set<String> unknown) {
        boolean shut = held.space() != null && closed.contains(held.space());
        return new Step(
                plugin,
                held.kind(),
                held.id(),
                held.label(),
                held.role(),
                held.address(),
                held.space(),
                shut ? null : wish.to(held.kind()),
                shut,
                held.space() == null || !unknown.contains(held.space()));
    }

    /** What a plugin's people hold. */
    private record PluginHeld(String plugin, Held held) {}
}
