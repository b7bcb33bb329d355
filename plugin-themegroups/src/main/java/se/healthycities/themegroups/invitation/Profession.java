package se.healthycities.themegroups.invitation;

import java.io.Serializable;
import java.util.Locale;

/**
 * By what people are invited into a group (INV-197): what they are, by the title of their affiliation, or what one can ask
 * them about, by the network's list of subjects.
 *
 * @param title in small letters, "" for none
 * @param subject the key of a subject, "" for none
 */
public record Profession(String title, String subject) implements Serializable {
    public static final Profession NONE = new Profession("", "");

    public static Profession titled(String title) {
        return new Profession(title.strip().toLowerCase(Locale.ROOT), "");
    }

    public static Profession about(String subject) {
        return new Profession("", subject);
    }

    public boolean none() {
        return title.isEmpty() && subject.isEmpty();
    }
}
