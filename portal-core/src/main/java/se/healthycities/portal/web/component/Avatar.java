package se.healthycities.portal.web.component;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;

/** The initials of a person in one of six colours; decoration, hidden from screen readers. */
public class Avatar extends Label {
    private static final long serialVersionUID = 1L;

    public Avatar(String id, String name) {
        super(id, initials(name));
        add(AttributeModifier.replace("class", "av av-" + colour(name)));
        add(AttributeModifier.replace("aria-hidden", "true"));
    }

    /** Which of the six colours, as a letter. */
    public static char colour(String name) {
        return (char) ('a' + Math.floorMod(name.hashCode(), 6));
    }

    public static String initials(String name) {
        String[] words = name.trim().split("\\s+");
        String first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
        return words.length == 1 ? first : first + words[words.length - 1].charAt(0);
    }
}
