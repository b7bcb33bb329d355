package se.healthycities.portal.audit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which lines of the audit log somebody looks for; null stands for any.
 *
 * @param subject how the subject begins
 * @param from the first day
 * @param to the last day
 */
public record AuditFilter(String act, Long person, String subject, LocalDate from, LocalDate to)
        implements Serializable {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    /** In words, for the entry that an export leaves behind; a person by id. */
    public String words() {
        StringBuilder words = new StringBuilder();
        append(words, "act", act);
        append(words, "person", person);
        append(words, "subject", subject);
        append(words, "from", from);
        append(words, "to", to);
        return words.isEmpty() ? "all" : words.toString();
    }

    private static void append(StringBuilder words, String name, Object value) {
        if (value != null) {
            words.append(words.isEmpty() ? "" : ", ").append(name).append(' ').append(value);
        }
    }
}
