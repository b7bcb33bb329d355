package se.healthycities.portal.notice.kind;

import java.util.Locale;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.DigestItem;

/** A discussion as its reader may read it today. @param read true when its first post was read */
record TalkItem(
        Long discussion,
        String title,
        DiscussionState state,
        String starter,
        String summary,
        String path,
        String space,
        String spaceEnglish,
        Boolean read) {
    DigestItem item(Locale language) {
        return new DigestItem(discussion, title, Addresses.discussion(path, discussion, title))
                .in("en".equals(language.getLanguage()) && spaceEnglish != null ? spaceEnglish : space)
                .within("discussion " + discussion)
                .answeredIn(discussion);
    }
}
