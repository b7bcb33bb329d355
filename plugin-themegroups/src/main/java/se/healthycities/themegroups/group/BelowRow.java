package se.healthycities.themegroups.group;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.space.Stage;

/** A working group in the list of its group (B4). */
public record BelowRow(
        String path,
        String name,
        String nameEnglish,
        String aim,
        String aimEnglish,
        LocalDate opensOn,
        LocalDate restsFrom,
        LocalDate closedOn,
        LocalDate archivedFrom)
        implements Serializable {
    public String name(Locale language) {
        return "en".equals(language.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }

    public String aim(Locale language) {
        return "en".equals(language.getLanguage()) && aimEnglish != null ? aimEnglish : aim;
    }

    public Stage stage(LocalDate today) {
        return Stage.of(opensOn, restsFrom, closedOn, archivedFrom, today);
    }
}
