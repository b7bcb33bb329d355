package se.healthycities.portal.space;

import java.io.Serializable;
import java.util.Locale;

/** A space in a list. */
public record SpaceRow(Long id, String path, String owner, String name, String nameEnglish) implements Serializable {
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }
}
