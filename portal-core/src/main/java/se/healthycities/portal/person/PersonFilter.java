package se.healthycities.portal.person;

import java.io.Serializable;

/**
 * Whom one looks for in the directory (I1).
 *
 * @param words a part of the name, title, organisation or of what the person can be asked about; "" for any
 * @param subject a key of the list of subjects, "" for any
 * @param capacity null for any
 * @param organisation an organisation's address, "" for any
 */
public record PersonFilter(String words, String subject, Capacity capacity, String organisation)
        implements Serializable {
    /** Everybody. */
    public static final PersonFilter NONE = new PersonFilter("", "", null, "");
}
