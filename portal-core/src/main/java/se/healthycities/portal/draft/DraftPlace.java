package se.healthycities.portal.draft;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is being written: a reply, a new discussion, the change of a post or the minutes of an item. */
public record DraftPlace(String key) {
    private static final Pattern KEY =
            Pattern.compile("discussion:\\d{1,18}|space:\\d{1,18}:new|post:\\d{1,18}:edit" + "|minutes:\\d{1,18}");

    public static DraftPlace reply(long discussion) {
        return new DraftPlace("discussion:" + discussion);
    }

    public static DraftPlace newDiscussion(long space) {
        return new DraftPlace("space:" + space + ":new");
    }

    public static DraftPlace edit(long post) {
        return new DraftPlace("post:" + post + ":edit");
    }

    /** What the minutes of a meeting say of an item. */
    public static DraftPlace minutes(long item) {
        return new DraftPlace("minutes:" + item);
    }

    /** The place of this key, or empty for any other words. */
    public static Optional<DraftPlace> of(String key) {
        return KEY.matcher(key).matches() ? Optional.of(new DraftPlace(key)) : Optional.empty();
    }
}
