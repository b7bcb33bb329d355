package se.healthycities.portal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.discussion.PostWithdrawn;
import se.healthycities.portal.spi.Reaction;

/** A post that its author took back needs no second look. */
@ApplicationScoped
public class WithdrawnPosts implements Reaction<PostWithdrawn> {
    private final CareMarks marks;

    @Inject
    public WithdrawnPosts(CareMarks marks) {
        this.marks = marks;
    }

    @Override
    public Class<PostWithdrawn> to() {
        return PostWithdrawn.class;
    }

    @Override
    public void on(PostWithdrawn fact) {
        marks.gone(fact.subject(), CareOutcome.WITHDRAWN, fact.actor());
    }
}
