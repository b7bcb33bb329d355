package se.healthycities.reports.example;

import java.io.Serializable;

/**
 * Whose example it is: an organisation that the portal knows, or a source outside.
 *
 * @param organisation the last part of its address, or null for a source outside
 * @param name of the source outside, or null
 * @param link to the source, or null
 */
public record Source(String organisation, String name, String link) implements Serializable {
    public Source {
        boolean fits = (organisation == null) != (name == null)
                && (name == null || !name.isBlank() && name.length() <= ExamplePlan.LINE)
                && (link == null || ExamplePlan.secure(link));
        if (!fits) {
            throw new IllegalArgumentException("An example belongs to an organisation or to a source outside.");
        }
    }

    public static Source of(String organisation) {
        return new Source(organisation, null, null);
    }
}
