package se.healthycities.portal.discussion;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import se.healthycities.portal.space.Standing;

/** Where a plugin leads from the head of a discussion, such as to keep its best reply. Beans are found by this type; no statement. */
public interface TalkLink {
    /** Empty when it has nothing to offer to the visitor. */
    Optional<Offered> of(Standing standing, DiscussionView discussion, Locale language);

    /** @param address from the root */
    record Offered(String address, String words) implements Serializable {}
}
