package se.healthycities.portal.decision;

import java.io.Serializable;
import java.util.Locale;

/** A space that has decided something. */
public record DecidingSpace(String path, String name, String nameEnglish) implements Serializable {
    public String name(Locale language) {
        return "en".equals(language.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }
}
