package se.healthycities.portal.person;

import java.io.Serializable;
import java.util.Locale;

/** A subject that a person can be asked about. */
public record PersonSubjectRow(Long person, String key, String name, String nameEnglish) implements Serializable {
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEnglish : name;
    }
}
