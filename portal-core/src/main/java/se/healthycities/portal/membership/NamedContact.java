package se.healthycities.portal.membership;

import java.io.Serializable;

/** Somebody whom an applicant names as its contact; becomes a person of the portal when the organisation is admitted. */
public record NamedContact(String name, String email) implements Serializable {
    public boolean complete() {
        return name != null && !name.isBlank() && email != null && !email.isBlank();
    }

    /** All but the last word. */
    String givenName() {
        String trimmed = name.trim();
        int space = trimmed.lastIndexOf(' ');
        return space < 0 ? trimmed : trimmed.substring(0, space);
    }

    String familyName() {
        String trimmed = name.trim();
        int space = trimmed.lastIndexOf(' ');
        return space < 0 ? "" : trimmed.substring(space + 1);
    }
}
