package se.healthycities.themegroups.group;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What a group is for and its pulse (B6).
 *
 * @param version of the charter
 * @param nextMeeting the day of the next meeting whose day is known, or null
 * @param lastMeeting the day of the last one, or null
 * @param unanswered discussions that are open and have no answer
 * @param below how many working groups it has or had
 * @param model the name of the group after which it was made, or null
 */
public record GroupCard(
        Long id,
        GroupKind kind,
        String aim,
        String aimEnglish,
        String working,
        String focus,
        String season,
        String result,
        Integer version,
        Long discussions,
        Long organisations,
        Long files,
        LocalDate nextMeeting,
        LocalDate lastMeeting,
        Long unanswered,
        Long below,
        String model)
        implements Serializable {
    /** So many days without a meeting, held or planned, are a sign that a group has fallen asleep. */
    public static final int QUIET_DAYS = 120;

    public Charter charter() {
        return new Charter(aim, aimEnglish, working, focus, season);
    }

    /** @param opensOn the first day of the group, or null for long ago */
    public boolean quiet(LocalDate opensOn, LocalDate today) {
        LocalDate since = today.minusDays(QUIET_DAYS);
        boolean met = nextMeeting != null || lastMeeting != null && !lastMeeting.isBefore(since);
        return !met && (opensOn == null || opensOn.isBefore(since));
    }

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
