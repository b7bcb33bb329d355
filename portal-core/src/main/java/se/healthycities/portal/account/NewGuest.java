package se.healthycities.portal.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** What a convenor writes about somebody from outside. */
public record NewGuest(
        String givenName,
        String familyName,
        String email,
        String organisation,
        String title,
        LocalDate until,
        String language)
        implements Serializable {
    public NewGuest {
        givenName = givenName.trim();
        familyName = familyName.trim();
        email = email.trim().toLowerCase(Locale.ROOT);
        organisation = organisation.trim();
        title = title.trim();
    }
}
