package se.healthycities.themegroups.ask;

import java.util.Set;

/**
 * What somebody wants to ask.
 *
 * @param text Markdown
 * @param tags keys of the network's subjects
 * @param space the id of the group to which it goes when nobody of those who are asked knows
 * @param hidden true when nobody may see who asks
 */
public record QuestionPlan(String title, String text, Set<String> tags, long space, boolean hidden) {
    /** The most signs. */
    public static final int LINE = 200;

    public static final int TEXT = 5_000;
    /** The most signs of "somebody better is". */
    public static final int HINT = 200;

    public QuestionPlan {
        tags = Set.copyOf(tags);
    }
}
