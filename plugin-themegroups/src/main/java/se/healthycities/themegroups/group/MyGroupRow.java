package se.healthycities.themegroups.group;

import java.io.Serializable;
import java.util.Locale;
import se.healthycities.portal.space.SeatRole;

/** A group in which the reader holds a seat, with what is new there. */
public record MyGroupRow(String path, String name, String nameEnglish, GroupKind kind, SeatRole role, Long unread)
        implements Serializable {
    public String name(Locale language) {
        return "en".equals(language.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }
}
