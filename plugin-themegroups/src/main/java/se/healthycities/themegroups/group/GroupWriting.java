package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.function.Function;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Fact;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/**
 * How the features of a group write, all in the same way: the gate says who acts, what an address or a form names has to live
 * in that group, and what was done is told in the same transaction.
 */
@ApplicationScoped
public class GroupWriting {
    private final EntityManager entityManager;
    private final GroupActors actors;
    private final Facts facts;

    @Inject
    public GroupWriting(EntityManager entityManager, GroupActors actors, Facts facts) {
        this.entityManager = entityManager;
        this.actors = actors;
        this.facts = facts;
    }

    /** @throws Refused when the visitor may not, or the season lets nobody write */
    public GroupActor actor(Scene scene, Access needed) {
        return actors.in(scene, needed);
    }

    /** From here to the end of the transaction nobody else does the like in this group. */
    public void alone(GroupActor actor) {
        entityManager.find(Space.class, actor.space().getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * A thing of the group that nobody else changes until the transaction ends.
     *
     * @param home where a thing of this type lives
     * @throws Refused with NOT_FOUND when there is none, or when it lives elsewhere
     */
    public <T> T locked(GroupActor actor, Class<T> type, long id, Function<T, Space> home) {
        return own(actor, entityManager.find(type, id, LockModeType.PESSIMISTIC_WRITE), home);
    }

    /**
     * A thing of the group that a form names.
     *
     * @param id null when the form names none
     * @return null for null
     * @throws Refused with NOT_FOUND when there is none, or when it lives elsewhere
     */
    public <T> T named(GroupActor actor, Class<T> type, Long id, Function<T, Space> home) {
        return id == null ? null : own(actor, entityManager.find(type, id), home);
    }

    /** @return the thing itself, which has its id from now on */
    public <T> T keep(T thing) {
        entityManager.persist(thing);
        return thing;
    }

    /** @param subject the id of what it was done to */
    public void tell(GroupActor actor, long subject, Deed deed) {
        facts.tell(deed.done(subject, actor.space().getId(), actor.affiliation().getId()));
    }

    private static <T> T own(GroupActor actor, T thing, Function<T, Space> home) {
        if (thing == null || !actor.at(home.apply(thing))) {
            throw actor.refused(Verdict.NOT_FOUND);
        }
        return thing;
    }

    /** The fact that tells of an act, such as {@code ProjectStarted::new}. */
    @FunctionalInterface
    public interface Deed {
        /**
         * @param space the id of the space of the group
         * @param actor the id of the affiliation that acted
         */
        Fact done(long subject, Long space, Long actor);
    }
}
