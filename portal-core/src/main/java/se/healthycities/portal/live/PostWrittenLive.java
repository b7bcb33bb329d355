package se.healthycities.portal.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.discussion.PostWritten;
import se.healthycities.portal.persistence.AfterCommit;
import se.healthycities.portal.spi.Reaction;

/** Lets every node know, when the transaction has committed, in which discussion a post was written: its number, no more. */
@ApplicationScoped
public class PostWrittenLive implements Reaction<PostWritten> {
    private final AfterCommit after;
    private final LiveNode node;

    @Inject
    public PostWrittenLive(AfterCommit after, LiveNode node) {
        this.after = after;
        this.node = node;
    }

    @Override
    public Class<PostWritten> to() {
        return PostWritten.class;
    }

    @Override
    public void on(PostWritten fact) {
        long post = fact.subject();
        after.run(() -> node.written(post));
    }
}
