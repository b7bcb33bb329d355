package se.healthycities.themegroups.focus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupWriting;

/** Ties discussions and occasions of a group to its focus areas, for whoever leads it (INV-122). */
@ApplicationScoped
public class FocusTying {
    private final FocusQueries queries;
    private final GroupWriting writing;

    @Inject
    public FocusTying(FocusQueries queries, GroupWriting writing) {
        this.queries = queries;
        this.writing = writing;
    }

    /** Ties a discussion of the same group to it; twice changes nothing. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void tieDiscussion(Scene scene, long id, long discussion) {
        GroupActor actor = writing.actor(scene, Access.CONVENE);
        FocusArea area = locked(actor, id);
        Discussion talk = writing.named(actor, Discussion.class, discussion, Discussion::getSpace);
        if (queries.discussionTags(id, discussion) == 0) {
            writing.keep(FocusTag.of(area, talk));
        }
    }

    /** Ties an occasion of the same group to it; twice changes nothing. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void tieOccasion(Scene scene, long id, long occasionId) {
        GroupActor actor = writing.actor(scene, Access.CONVENE);
        FocusArea area = locked(actor, id);
        Occasion occasion = writing.named(actor, Occasion.class, occasionId, Occasion::getSpace);
        if (queries.occasionTags(id, occasionId) == 0) {
            writing.keep(FocusTag.of(area, occasion));
        }
    }

    /** @param tag the tie; one of another area stays */
    @Guarded(Access.CONVENE)
    @Transactional
    public void untie(Scene scene, long id, long tag) {
        locked(writing.actor(scene, Access.CONVENE), id);
        queries.untie(tag, id);
    }

    private FocusArea locked(GroupActor actor, long id) {
        return writing.locked(actor, FocusArea.class, id, FocusArea::getSpace);
    }
}
