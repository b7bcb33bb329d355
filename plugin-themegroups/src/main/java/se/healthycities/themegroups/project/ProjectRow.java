package se.healthycities.themegroups.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.healthycities.themegroups.group.OfGroup;
import se.healthycities.themegroups.group.PlannedRow;

/**
 * A project as pages show it.
 *
 * @param questions one a line, empty for none
 * @param from the first day
 * @param to the last day, or null
 * @param focus the id of its focus area, or null
 */
public record ProjectRow(
        Long id,
        Long space,
        String path,
        String spaceName,
        String spaceNameEnglish,
        ProjectKind kind,
        String name,
        String text,
        String html,
        String questions,
        LocalDate from,
        LocalDate to,
        Long focus,
        String focusName,
        Integer version,
        Long members,
        Long results)
        implements OfGroup, PlannedRow {
    public String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }

    public List<String> asked() {
        return questions.lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean over(LocalDate today) {
        return to != null && to.isBefore(today);
    }
}
