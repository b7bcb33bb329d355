package se.healthycities.portal.person;

import java.io.Serializable;
import java.util.Locale;

/** A subject of the network's list. */
public record SubjectRow(String key, String name, String nameEnglish) implements Serializable {
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEnglish : name;
    }
}
