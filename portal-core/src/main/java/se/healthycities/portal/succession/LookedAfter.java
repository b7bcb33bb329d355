package se.healthycities.portal.succession;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Succession;

/**
 * How things pass on that somebody looks after: tasks, discussions, files. They have no days; they change hands at once when
 * the hand-over is made, and go back when they are still where they were put. Who wrote them never changes.
 *
 * @param <T> the kind of thing
 */
abstract class LookedAfter<T> implements Succession {
    private final EntityManager entityManager;

    LookedAfter(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    abstract List<T> things(Collection<Long> ids);

    /** All of them in one statement. */
    abstract void handAll(Collection<Long> ids, Long to);

    abstract Long id(T thing);

    abstract Affiliation responsible(T thing);

    abstract void handTo(T thing, Affiliation to);

    /** False for what was finished since. */
    abstract boolean open(T thing);

    @Override
    public List<Passed> pass(Collection<Long> ids, Handing handing) {
        handAll(ids, handing.to());
        return ids.stream().map(id -> new Passed(id, null, handing.to(), "")).toList();
    }

    @Override
    public Set<Long> takeBack(List<Passed> passed, Returning returning) {
        Map<Long, T> things = things(passed.stream().map(Passed::id).toList()).stream()
                .collect(Collectors.toMap(this::id, Function.identity()));
        Affiliation back = entityManager.getReference(Affiliation.class, returning.back());
        Set<Long> restored = new HashSet<>();
        for (Passed one : passed) {
            T thing = things.get(one.id());
            if (thing != null && open(thing) && Objects.equals(holder(thing), one.to())) {
                handTo(thing, back);
                restored.add(one.id());
            }
        }
        return restored;
    }

    private Long holder(T thing) {
        return responsible(thing) == null ? null : responsible(thing).getId();
    }
}
