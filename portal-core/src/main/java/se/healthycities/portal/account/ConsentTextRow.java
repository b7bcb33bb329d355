package se.healthycities.portal.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** A version of a text with the number of people who agree to it. */
public record ConsentTextRow(
        Long id, ConsentKind kind, Integer version, String swedish, String english, LocalDate validFrom, Long agreed)
        implements Serializable {
    public String words(Locale language) {
        return "en".equals(language.getLanguage()) ? english : swedish;
    }
}
