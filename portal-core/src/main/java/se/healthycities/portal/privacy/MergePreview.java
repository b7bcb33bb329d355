package se.healthycities.portal.privacy;

import java.io.Serializable;
import java.util.List;

/**
 * What would move from one row of a person to the other.
 *
 * @param sameOrganisation in how many places both stand for the same organisation in the same capacity at the same time
 * @param unknown columns that point at people and that the merge does not know; then it does not merge
 */
public record MergePreview(
        FoundPerson kept, FoundPerson other, List<Line> lines, long seats, long sameOrganisation, List<String> unknown)
        implements Serializable {
    /** How many rows of a kind the other one has. */
    public record Line(PersonLink link, long number) implements Serializable {}

    public boolean possible() {
        return unknown.isEmpty();
    }
}
