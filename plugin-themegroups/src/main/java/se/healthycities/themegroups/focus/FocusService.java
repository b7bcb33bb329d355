package se.healthycities.themegroups.focus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupActors;

/** Begins, changes and ends focus areas, for whoever leads a group (INV-122): one at a time is the main focus. */
@ApplicationScoped
public class FocusService {
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final EntityManager entityManager;
    private final FocusQueries queries;
    private final GroupActors actors;
    private final Markdown markdown;
    private final Facts facts;
    private final Today today;

    @Inject
    public FocusService(
            EntityManager entityManager,
            FocusQueries queries,
            GroupActors actors,
            Markdown markdown,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.actors = actors;
        this.markdown = markdown;
        this.facts = facts;
        this.today = today;
    }

    /** @return the id of the area, also when the form was sent before */
    @Guarded(Access.CONVENE)
    @Transactional
    public long start(Scene scene, FocusPlan plan, UUID form) {
        GroupActor actor = actors.in(scene, Access.CONVENE);
        List<Long> before = queries.made(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        entityManager.find(Space.class, actor.space().getId(), LockModeType.PESSIMISTIC_WRITE);
        String html = markdown.toHtml(plan.text());
        FocusArea area = new FocusArea(actor.space(), plan, html, actor.affiliation(), today.now(), form);
        entityManager.persist(area);
        onlyMain(area, plan);
        facts.tell(new FocusAreaStarted(
                area.getId(), actor.space().getId(), actor.affiliation().getId()));
        return area.getId();
    }

    /**
     * Says all of it anew.
     *
     * @param seen the version that the words were made from
     * @return false when somebody has changed it since, and nothing was written
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public boolean change(Scene scene, long id, FocusPlan plan, int seen) {
        GroupActor actor = actors.in(scene, Access.CONVENE);
        entityManager.find(Space.class, actor.space().getId(), LockModeType.PESSIMISTIC_WRITE);
        FocusArea area = locked(scene, id);
        if (area.getVersion() != seen) {
            return false;
        }
        area.say(plan, markdown.toHtml(plan.text()), actor.affiliation(), today.now());
        onlyMain(area, plan);
        changed(area, actor);
        return true;
    }

    /** Today is its last day; one that ended before stays as it is. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void end(Scene scene, long id) {
        GroupActor actor = actors.in(scene, Access.CONVENE);
        FocusArea area = locked(scene, id);
        if (area.getPeriod().to() == null || area.getPeriod().to().isAfter(today.date())) {
            area.end(today.date(), actor.affiliation(), today.now());
            changed(area, actor);
        }
    }

    /** Ties a discussion of the same group to it; twice changes nothing. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void tieDiscussion(Scene scene, long id, long discussion) {
        actors.in(scene, Access.CONVENE);
        FocusArea area = locked(scene, id);
        Discussion talk = entityManager.find(Discussion.class, discussion);
        if (talk == null || !same(area, talk.getSpace())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        if (queries.discussionTags(id, discussion) == 0) {
            entityManager.persist(FocusTag.of(area, talk));
        }
    }

    /** The same for an occasion. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void tieOccasion(Scene scene, long id, long occasionId) {
        actors.in(scene, Access.CONVENE);
        FocusArea area = locked(scene, id);
        Occasion occasion = entityManager.find(Occasion.class, occasionId);
        if (occasion == null || !same(area, occasion.getSpace())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        if (queries.occasionTags(id, occasionId) == 0) {
            entityManager.persist(FocusTag.of(area, occasion));
        }
    }

    @Guarded(Access.CONVENE)
    @Transactional
    public void untie(Scene scene, long id, long tag) {
        actors.in(scene, Access.CONVENE);
        locked(scene, id);
        queries.untie(tag, id);
    }

    private void onlyMain(FocusArea area, FocusPlan plan) {
        if (plan.main()) {
            LocalDate last = plan.period().to() == null ? FAR : plan.period().to();
            queries.mainOnes(
                            area.getSpace().getId(), area.getId(), plan.period().from(), last)
                    .forEach(FocusArea::stepBack);
        }
    }

    private void changed(FocusArea area, GroupActor actor) {
        facts.tell(new FocusAreaChanged(
                area.getId(), actor.space().getId(), actor.affiliation().getId()));
    }

    private FocusArea locked(Scene scene, long id) {
        FocusArea area = entityManager.find(FocusArea.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (area == null || !area.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return area;
    }

    private static boolean same(FocusArea area, Space space) {
        return space != null && area.getSpace().getId().equals(space.getId());
    }
}
