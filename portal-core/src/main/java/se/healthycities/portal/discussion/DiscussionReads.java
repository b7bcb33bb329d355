package se.healthycities.portal.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.PluginId;

/** What pages read about discussions. */
@ApplicationScoped
public class DiscussionReads {
    /** Later than any post; the first page of a list begins before it. */
    public static final Instant NEWEST = Instant.parse("9999-01-01T00:00:00Z");

    private final DiscussionQueries queries;

    @Inject
    public DiscussionReads(DiscussionQueries queries) {
        this.queries = queries;
    }

    /**
     * The discussions of a space, newest first, that come after the given key of the list.
     *
     * @param leads whether the person leads the space; then each row says how many reports wait in the space
     */
    public List<DiscussionRow> inSpace(long space, long person, boolean leads, Instant before, long id, int most) {
        return queries.inSpace(space, person, leads, before, id, most);
    }

    /** What the person has not read yet in all spaces that are readable. */
    public List<DiscussionRow> unread(Readable readable, int most) {
        return queries.unread(
                most, readable.person(), readable.member(), readable.office(), readable.plugins(), readable.today());
    }

    /** The discussion if it lives in the space of this path. */
    public Optional<DiscussionView> view(long id, String path, long person) {
        return queries.view(id, path, person, DraftPlace.reply(id).key()).stream()
                .findFirst();
    }

    public List<PostRow> posts(long discussion, int from, int most) {
        return queries.posts(discussion, from, most);
    }

    public List<AttachmentRow> attachments(long discussion, int from, int to) {
        return queries.attachments(discussion, from, to);
    }

    /** How many discussions are open in these spaces. */
    public long openIn(Set<Long> spaces) {
        return spaces.isEmpty() ? 0 : queries.openIn(spaces);
    }

    /** How many discussions the spaces of a plugin hold. */
    public long ofOwner(PluginId owner) {
        return queries.ofOwner(owner.value());
    }
}
