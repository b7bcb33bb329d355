package se.healthycities.portal.registration;

import java.io.Serializable;
import java.util.Locale;
import se.healthycities.portal.person.Capacity;

/**
 * Who is to come: a person of the portal, or somebody known by name and address only.
 *
 * @param name null for a person of the portal, as is the address
 */
public record Participant(
        Long person, Long affiliation, Long organisation, Capacity capacity, String name, String email, String language)
        implements Serializable {
    public static Participant known(
            long person, Long affiliation, Long organisation, Capacity capacity, String language) {
        return new Participant(person, affiliation, organisation, capacity, null, null, language);
    }

    public static Participant named(String name, String email, Long organisation, Capacity capacity, String language) {
        return new Participant(
                null, null, organisation, capacity, name.trim(), email.trim().toLowerCase(Locale.ROOT), language);
    }
}
