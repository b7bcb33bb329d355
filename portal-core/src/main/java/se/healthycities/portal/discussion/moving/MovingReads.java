package se.healthycities.portal.discussion.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.healthycities.portal.space.Audience;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;

/**
 * Where posts and discussions are today, and what moving them would mean. Whoever may not read the place of today learns
 * nothing of it, not even its name (C4).
 */
@ApplicationScoped
public class MovingReads {
    private final MovingQueries queries;
    private final Audience audience;
    private final Gate gate;

    @Inject
    public MovingReads(MovingQueries queries, Audience audience, Gate gate) {
        this.queries = queries;
        this.audience = audience;
        this.gate = gate;
    }

    /** The address of a post wherever it is now, for those who may read it there. */
    public Optional<String> addressOf(long post) {
        return queries.post(post).stream()
                .filter(place -> readable(place.scene()))
                .map(PostPlace::address)
                .findFirst();
    }

    /**
     * Where a discussion went that has lived in the space of this path: its address in another space, or the place of its
     * first post in the discussion that it became a part of. Empty for what never lived there and for what the visitor may
     * not read.
     */
    public Optional<String> newAddress(long discussion, String path) {
        Optional<DiscussionPlace> place =
                queries.discussion(discussion).stream().findFirst();
        if (place.isEmpty() || queries.lived(discussion, path) == 0) {
            return Optional.empty();
        }
        if (place.get().mergedInto() != null) {
            return queries.afterMerge(discussion).stream()
                    .filter(post -> readable(post.scene()))
                    .map(PostPlace::address)
                    .findFirst();
        }
        return place.filter(home -> !home.path().equals(path) && readable(home.scene()))
                .map(DiscussionPlace::address);
    }

    /** The stubs among these numbers of a discussion, those beside each other that went to the same place as one. */
    public List<Stubs> stubs(long discussion, int first, int last) {
        List<Stubs> runs = new ArrayList<>();
        Long before = null;
        for (StubRow row : queries.stubs(discussion, first, last)) {
            Stubs open = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (open != null
                    && open.last() + 1 == row.number()
                    && row.discussion().equals(before)) {
                runs.set(runs.size() - 1, new Stubs(open.first(), row.number(), open.to()));
            } else {
                PostPlace place = row.place();
                runs.add(new Stubs(row.number(), row.number(), readable(place.scene()) ? place : null));
            }
            before = row.discussion();
        }
        return runs;
    }

    /** The posts that can be split off. */
    public List<ChoosablePost> choosable(long discussion) {
        return queries.choosable(discussion);
    }

    /** A discussion that still stands for itself and is read by the visitor. */
    public Optional<DiscussionPlace> discussion(long id) {
        return queries.discussion(id).stream()
                .filter(place -> place.mergedInto() == null && readable(place.scene()))
                .findFirst();
    }

    /** The spaces in which the visitor may start discussions today. */
    public List<Destination> destinations(Visitor visitor) {
        return queries.destinations(visitor.person(), visitor.coordinates(), visitor.today()).stream()
                .filter(space -> gate.state(space.scene()).writable())
                .toList();
    }

    /** How many people read each of these spaces. */
    public Map<Long, Long> readers(List<Destination> spaces) {
        return audience.sizes(spaces.stream().map(Destination::id).toList());
    }

    /** What it would mean to move a discussion from its space to another one. */
    public Consequences consequences(long discussion, long space, Destination to) {
        return new Consequences(
                audience.sizes(List.of(to.id())).getOrDefault(to.id(), 0L),
                audience.onlyIn(space, to.id()),
                audience.onlyIn(to.id(), space),
                queries.attached(discussion, space, to.id(), false),
                queries.attached(discussion, space, to.id(), true));
    }

    private boolean readable(se.healthycities.portal.spi.Scene scene) {
        return gate.permits(scene, Access.READ);
    }
}
