package se.healthycities.portal.transfer;

import java.util.List;

/** What can be taken in from a sheet, and the columns that the sheet needs (M1). */
public enum ImportKind {
    PEOPLE(
            List.of("given name", "family name", "email", "organisation", "capacity", "title"),
            List.of("from", "to", "language", "contact")),
    GROUPS(List.of("group", "email", "role"), List.of("from", "to", "visibility", "joining"));

    private final List<String> needed;
    private final List<String> optional;

    ImportKind(List<String> needed, List<String> optional) {
        this.needed = needed;
        this.optional = optional;
    }

    /** The columns without which nothing can be read. */
    public List<String> needed() {
        return needed;
    }

    public List<String> optional() {
        return optional;
    }
}
