package se.healthycities.themegroups.ask;

import java.io.Serializable;
import java.util.Locale;
import se.healthycities.themegroups.group.GroupKind;

/** A group to which a question may go. */
public record GroupChoice(Long id, String name, String nameEnglish, GroupKind kind) implements Serializable {
    public String name(Locale language) {
        return "en".equals(language.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }
}
