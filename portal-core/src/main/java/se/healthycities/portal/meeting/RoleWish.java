package se.healthycities.portal.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who shall be what at a meeting, by affiliation.
 *
 * @param chair null for nobody yet
 * @param secretary null for nobody yet
 */
public record RoleWish(Long chair, Long secretary, Set<Long> adjusters) {
    public RoleWish {
        adjusters = Set.copyOf(adjusters);
        if (chair != null && adjusters.contains(chair)) {
            throw new IllegalArgumentException("Nobody adjusts the minutes of a meeting that they led.");
        }
    }

    Set<Long> all() {
        return wanted().stream().map(Wanted::affiliation).collect(Collectors.toSet());
    }

    List<Wanted> wanted() {
        Stream<Wanted> one = Stream.of(new Wanted(RoleKind.CHAIR, chair), new Wanted(RoleKind.SECRETARY, secretary))
                .filter(wanted -> wanted.affiliation() != null);
        Stream<Wanted> others = adjusters.stream().sorted().map(id -> new Wanted(RoleKind.ADJUSTER, id));
        return Stream.concat(one, others).toList();
    }

    boolean has(RoleKind role, long affiliation) {
        return wanted().contains(new Wanted(role, affiliation));
    }

    /** For the record, by ids only. */
    String words() {
        return wanted().stream()
                .map(one -> one.role() + " " + one.affiliation())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** One role for one affiliation. */
    record Wanted(RoleKind role, Long affiliation) {}
}
