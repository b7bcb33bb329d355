package se.healthycities.portal.account;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.time.Period;

/** What a contact writes about somebody new. */
public record NewColleague(
        String givenName,
        String familyName,
        String email,
        Capacity capacity,
        String title,
        Period period,
        String language,
        Set<String> spaces)
        implements Serializable {
    public NewColleague {
        if (capacity != Capacity.OFFICIAL && capacity != Capacity.ELECTED) {
            throw new IllegalArgumentException("A colleague is an official or elected.");
        }
        givenName = givenName.trim();
        familyName = familyName.trim();
        email = email.trim().toLowerCase(Locale.ROOT);
        title = title.trim();
        spaces = Set.copyOf(spaces);
    }
}
