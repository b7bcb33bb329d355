package se.healthycities.themegroups.founding;

import java.io.Serializable;

/**
 * Something of its model that a group has in another way or not at all.
 *
 * @param what the words of the charter, a part, a folder or a role
 * @param name which part, folder or role; "" for words of the charter
 * @param here how the group has it; "" for not at all
 * @param there how the model has it
 */
public record Difference(What what, String name, String here, String there) implements Serializable {
    /** What can differ. */
    public enum What {
        AIM,
        WORKING,
        FOCUS,
        PART,
        FOLDER,
        ROLE
    }

    /** For a form. */
    public String key() {
        return what + ":" + name;
    }

    /** Words are one's own: they are taken over only when somebody says so. */
    public boolean offered() {
        return what.compareTo(What.PART) >= 0;
    }
}
