package se.healthycities.reports.example;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way that an example went from member to member (INV-168), such as Helsingborg → Luleå.
 *
 * @param adoptions all of one tree, in any order
 */
public record Spread(List<AdoptionRow> adoptions) implements Serializable {
    public Spread {
        adoptions = List.copyOf(adoptions);
    }

    /** Along the way: what came from the first example, then what came from those that came from it. */
    public List<AdoptionRow> along() {
        Set<Long> adopted = adoptions.stream()
                .map(AdoptionRow::own)
                .filter(own -> own != null)
                .collect(Collectors.toSet());
        List<Long> step = adoptions.stream()
                .map(AdoptionRow::example)
                .filter(example -> !adopted.contains(example))
                .distinct()
                .toList();
        List<AdoptionRow> along = new ArrayList<>();
        Set<Long> seen = new HashSet<>(step);
        while (!step.isEmpty()) {
            List<Long> now = step;
            List<AdoptionRow> next = adoptions.stream()
                    .filter(adoption -> now.contains(adoption.example()))
                    .toList();
            along.addAll(next);
            step = next.stream()
                    .map(AdoptionRow::own)
                    .filter(own -> own != null && seen.add(own))
                    .toList();
        }
        return along;
    }

    /** What an organisation has said of an example itself. */
    public Optional<AdoptionRow> by(String organisation, long example) {
        return adoptions.stream()
                .filter(adoption ->
                        adoption.example() == example && adoption.address().equals(organisation))
                .findFirst();
    }
}
