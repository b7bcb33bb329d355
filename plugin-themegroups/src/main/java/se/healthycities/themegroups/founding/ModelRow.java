package se.healthycities.themegroups.founding;

import java.io.Serializable;
import java.util.Locale;

/** A group after which another one can be made. */
public record ModelRow(String path, String name, String nameEnglish) implements Serializable {
    public String name(Locale language) {
        return "en".equals(language.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }
}
