package se.healthycities.portal.organisation;

import java.io.Serializable;

/**
 * What one looks for in the directory (I2).
 *
 * @param words a part of the name or of the code, "" for any
 * @param all false for today's members only
 * @param county a county's two digits, "" for the whole country
 */
public record OrganisationFilter(String words, OrganisationSort sort, boolean all, String county)
        implements Serializable {
    /** Every organisation that the portal knows. */
    public static final OrganisationFilter EVERYTHING = named("");

    public static OrganisationFilter named(String words) {
        return new OrganisationFilter(words, OrganisationSort.ANY, true, "");
    }
}
