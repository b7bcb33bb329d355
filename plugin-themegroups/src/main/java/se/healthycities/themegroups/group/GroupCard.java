package se.healthycities.themegroups.group;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What a group is for and its pulse.
 *
 * @param nextMeeting the day of the next meeting whose day is known, or null
 */
public record GroupCard(
        GroupKind kind,
        String aim,
        String aimEnglish,
        String working,
        Long discussions,
        Long organisations,
        Long files,
        LocalDate nextMeeting)
        implements Serializable {
    public String aim(Locale language) {
        return "en".equals(language.getLanguage()) && aimEnglish != null ? aimEnglish : aim;
    }

    /** 0 on the day itself, empty when no meeting is planned. */
    public OptionalLong daysToMeeting(LocalDate today) {
        return nextMeeting == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(today, nextMeeting));
    }
}
