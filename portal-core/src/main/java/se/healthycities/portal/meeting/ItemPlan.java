package se.healthycities.portal.meeting;

import java.io.Serializable;

/**
 * What an item of an agenda says.
 *
 * @param text Markdown, may be empty
 * @param length minutes of time, or null
 * @param presenter in words: name, title, organisation; or null
 * @param link an address of the portal from the root, or an https address; or null
 */
public record ItemPlan(ItemKind kind, String title, String text, Integer length, String presenter, String link)
        implements Serializable {
    /** The longest title, text, presenter and link. */
    public static final int LINE = 200;

    public static final int TEXT = 20_000;
    public static final int ADDRESS = 500;
    public static final int LONGEST = 1_440;

    public ItemPlan {
        boolean fits = !title.isBlank()
                && title.length() <= LINE
                && text.length() <= TEXT
                && (length == null || length > 0 && length <= LONGEST)
                && (presenter == null || presenter.length() <= LINE)
                && (link == null || plain(link));
        if (!fits) {
            throw new IllegalArgumentException("An item has a title in one line and a text that can be read.");
        }
    }

    /** True for an address that a link may lead to. */
    public static boolean plain(String link) {
        boolean own = link.startsWith("/") && !link.startsWith("//");
        return link.length() <= ADDRESS
                && (own || link.matches("https://[^/\\s]+.*"))
                && link.chars().noneMatch(sign -> sign <= ' ' || sign == '\\');
    }
}
