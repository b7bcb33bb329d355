package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Addresses;

/** Discussions that somebody looks after pass on; their posts stay those of their authors. */
@ApplicationScoped
public class DiscussionSuccession extends LookedAfter<Discussion> {
    private final SuccessionQueries queries;

    @Inject
    public DiscussionSuccession(EntityManager entityManager, SuccessionQueries queries) {
        super(entityManager);
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "discussions";
    }

    @Override
    public List<Held> held(long affiliation, LocalDate lastDay) {
        return queries.discussionsHeld(affiliation).stream()
                .map(row -> new Held(
                        kind(),
                        row.id(),
                        row.label(),
                        null,
                        Addresses.discussion(row.space(), row.id(), row.label()),
                        row.space()))
                .toList();
    }

    @Override
    List<Discussion> things(Collection<Long> ids) {
        return queries.discussions(ids);
    }

    @Override
    void handAll(Collection<Long> ids, Long to) {
        queries.discussionsTo(ids, to);
    }

    @Override
    Long id(Discussion thing) {
        return thing.getId();
    }

    @Override
    Affiliation responsible(Discussion thing) {
        return thing.getResponsible();
    }

    @Override
    void handTo(Discussion thing, Affiliation to) {
        thing.handTo(to);
    }

    @Override
    boolean open(Discussion thing) {
        return true;
    }
}
