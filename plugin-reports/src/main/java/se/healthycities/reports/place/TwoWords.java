package se.healthycities.reports.place;

import java.io.Serializable;
import java.util.Locale;

/** What an instrument says, in both languages of the portal. */
public record TwoWords(String swedish, String english) implements Serializable {
    public String in(Locale language) {
        return "en".equals(language.getLanguage()) ? english : swedish;
    }
}
