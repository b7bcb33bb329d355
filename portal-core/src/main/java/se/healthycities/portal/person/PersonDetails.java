package se.healthycities.portal.person;

import java.io.Serializable;

/** A person's own page: what the person says, and how to reach the person. */
public record PersonDetails(
        Long id, String name, String email, String askMeAbout, String phone, Boolean phoneVisible, Boolean contactable)
        implements Serializable {
    /** The number for others, null when there is none or the person does not want it shown. */
    public String shownPhone() {
        return Boolean.TRUE.equals(phoneVisible) ? phone : null;
    }
}
