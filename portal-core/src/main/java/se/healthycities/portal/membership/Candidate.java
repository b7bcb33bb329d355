package se.healthycities.portal.membership;

import java.io.Serializable;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.ContactKind;

/** Somebody of a member organisation who could be its contact. */
public record Candidate(Long affiliation, String name, String title, Capacity capacity) implements Serializable {
    /** The political contact is elected, the administrative one is not. */
    public boolean fits(ContactKind kind) {
        return (capacity == Capacity.ELECTED) == (kind == ContactKind.POLITICAL);
    }
}
