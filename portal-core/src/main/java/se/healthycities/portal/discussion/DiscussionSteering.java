package se.healthycities.portal.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/**
 * Says where a discussion stands (C3): whoever started it, whoever looks after it and those who lead the space decide it,
 * close it and open it again.
 */
@ApplicationScoped
public class DiscussionSteering {
    private final Talks talks;
    private final Facts facts;

    @Inject
    public DiscussionSteering(Talks talks, Facts facts) {
        this.talks = talks;
        this.facts = facts;
    }

    @Guarded(Access.REPLY)
    @Transactional
    public void turn(Scene scene, long id, DiscussionState to) {
        Discussion discussion = talks.discussion(scene, id);
        if (!discussion.isOf(talks.visitor().person()) && !talks.leads(scene)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (discussion.getState() != to) {
            discussion.turn(to);
            facts.tell(new DiscussionStateChanged(
                    id, discussion.getSpace().getId(), talks.author(scene).getId()));
        }
    }
}
