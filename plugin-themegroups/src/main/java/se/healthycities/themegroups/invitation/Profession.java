package se.healthycities.themegroups.invitation;

import java.io.Serializable;

/**
 * By what people are invited into a group (INV-197): what they are, by the title of their affiliation, or what one can ask
 * them about, by the network's list of subjects.
 *
 * @param title in any case, "" for none
 * @param subject the key of a subject, "" for none
 */
public record Profession(String title, String subject) implements Serializable {
    /** By what people are. */
    public static Profession titled(String title) {
        return new Profession(title.strip(), "");
    }

    /** By what one can ask people about. */
    public static Profession about(String subject) {
        return new Profession("", subject);
    }
}
