package se.healthycities.portal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.discussion.PostRedacted;
import se.healthycities.portal.spi.Reaction;

/** A post that was hidden with a reason needs no second look. */
@ApplicationScoped
public class HiddenPosts implements Reaction<PostRedacted> {
    private final CareMarks marks;

    @Inject
    public HiddenPosts(CareMarks marks) {
        this.marks = marks;
    }

    @Override
    public Class<PostRedacted> to() {
        return PostRedacted.class;
    }

    @Override
    public void on(PostRedacted fact) {
        marks.gone(fact.subject(), CareOutcome.HIDDEN, fact.actor());
    }
}
