package se.healthycities.themegroups.group;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Stage;

/**
 * A group in a list.
 *
 * @param closedOn the last day on which one could write there, or null
 * @param seats how many seats are valid today
 * @param organisations from how many organisations they come
 * @param lastPostAt when somebody wrote there last, or null
 * @param parent the path of the group that it belongs to, or null
 * @param unread posts of others after the reader's marks; 0 for those who do not read there
 */
public record GroupRow(
        String path,
        String name,
        String nameEnglish,
        GroupKind kind,
        String aim,
        String aimEnglish,
        Joining joining,
        LocalDate closedOn,
        Long seats,
        Long organisations,
        Long discussions,
        Long files,
        Instant lastPostAt,
        Long unread,
        LocalDate opensOn,
        LocalDate restsFrom,
        LocalDate archivedFrom,
        String parent,
        String parentName,
        String parentNameEnglish,
        String result)
        implements Serializable {
    public String name(Locale language) {
        return english(language) && nameEnglish != null ? nameEnglish : name;
    }

    public String aim(Locale language) {
        return english(language) && aimEnglish != null ? aimEnglish : aim;
    }

    public String parentName(Locale language) {
        return english(language) && parentNameEnglish != null ? parentNameEnglish : parentName;
    }

    public Stage stage(LocalDate today) {
        return Stage.of(opensOn, restsFrom, closedOn, archivedFrom, today);
    }

    /** The day on which the group closes is its last open one. */
    public boolean closed(LocalDate today) {
        return stage(today).over();
    }

    private static boolean english(Locale language) {
        return "en".equals(language.getLanguage());
    }
}
