package se.healthycities.portal.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Set;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Who follows a discussion: those who sit in its space, and each person's own choice above that. */
@ApplicationScoped
public class Follows {
    private final EntityManager entityManager;
    private final FollowQueries queries;
    private final Visitors visitors;
    private final Reading reading;
    private final Gate gate;
    private final Facts facts;
    private final Today today;

    @Inject
    public Follows(
            EntityManager entityManager,
            FollowQueries queries,
            Visitors visitors,
            Reading reading,
            Gate gate,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.reading = reading;
        this.gate = gate;
        this.facts = facts;
        this.today = today;
    }

    /** @param level null to leave it to the seat again; choosing the same twice changes nothing */
    @Guarded(Access.READ)
    @Transactional
    public void choose(Scene scene, long discussion, FollowLevel level) {
        long space = queries.spaceOf(discussion, scene.space()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Visitor visitor = visitors.current();
        DiscussionFollow before =
                entityManager.find(DiscussionFollow.class, new DiscussionFollow.Key(visitor.person(), discussion));
        if (level == null && before != null) {
            entityManager.remove(before);
        } else if (level != null && before == null) {
            entityManager.persist(new DiscussionFollow(visitor.person(), discussion, level));
        } else if (level != null) {
            before.become(level);
        }
        Long actor = visitor.affiliation() == 0 ? null : visitor.affiliation();
        facts.tell(new DiscussionFollowed(discussion, space, actor));
    }

    /** The people who are to hear of the discussion today: they follow it, have not muted it and may read it. */
    @ActivateRequestContext
    public Set<Long> followers(long discussion) {
        Set<Long> followers =
                new LinkedHashSet<>(queries.seated(discussion, Readable.words(gate.readable()), today.date()));
        for (long person : queries.chosen(discussion)) {
            if (!followers.contains(person) && reads(reading.today(person), discussion)) {
                followers.add(person);
            }
        }
        return followers;
    }

    private boolean reads(Readable readable, long discussion) {
        return queries.readable(
                        discussion,
                        readable.person(),
                        readable.member(),
                        readable.office(),
                        readable.plugins(),
                        readable.today())
                > 0;
    }
}
