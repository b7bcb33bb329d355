package se.healthycities.portal.search;

import java.io.Serializable;
import java.util.Locale;

/** A space that somebody reads. */
public record SearchSpace(Long id, String path, String name, String nameEnglish) implements Serializable {
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }
}
