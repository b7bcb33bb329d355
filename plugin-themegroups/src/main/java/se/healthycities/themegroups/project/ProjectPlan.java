package se.healthycities.themegroups.project;

import java.io.Serializable;
import java.util.List;
import se.healthycities.portal.time.Period;

/**
 * All that whoever leads a group says about a project, on one form.
 *
 * @param text Markdown, empty when there is nothing to say
 * @param questions what one wants to find out, one each
 * @param focus the id of a focus area of the same group, or null
 */
public record ProjectPlan(
        ProjectKind kind,
        String name,
        String text,
        List<String> questions,
        List<PartnerName> partners,
        Period period,
        Long focus)
        implements Serializable {
    /**
     * Somebody with whom the project is done.
     *
     * @param role what they do in it, or null
     */
    public record PartnerName(String name, String role) implements Serializable {
        private static final String BETWEEN = " – ";

        /** As one line of a form: {@code Umeå universitet – följer och beskriver}. */
        public String line() {
            return role == null ? name : name + BETWEEN + role;
        }

        public static PartnerName of(String line) {
            String[] parts = line.strip().split("\\s+[–-]\\s+", 2);
            return new PartnerName(parts[0].strip(), parts.length == 1 || parts[1].isBlank() ? null : parts[1].strip());
        }
    }
}
