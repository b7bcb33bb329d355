package se.healthycities.themegroups.strategic;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How a member organisation is represented in the strategic group today.
 *
 * @param memberFrom the first day of its membership
 * @param seats how many seats, of them politicians and officials
 * @param lastEnd the last day of the latest seat that ended, or null; of a politician, of an official
 */
public record Representation(
        Long organisation,
        String name,
        String address,
        LocalDate memberFrom,
        Long seats,
        Long elected,
        Long officials,
        LocalDate lastEnd,
        LocalDate lastElected,
        LocalDate lastOfficial)
        implements Serializable {
    /** Whether nobody of the organisation sits there, or nobody in the capacity. */
    public boolean lacks(Gap gap) {
        return switch (gap) {
            case ANYBODY -> seats == 0;
            case ELECTED -> elected == 0;
            case OFFICIAL -> officials == 0;
        };
    }

    /** Whether anything is lacking. */
    public boolean incomplete() {
        return Stream.of(Gap.values()).anyMatch(this::lacks);
    }

    /** Since when something is lacking: the day after the last seat, or the first day as a member. */
    public LocalDate since(Gap gap) {
        LocalDate last = switch (gap) {
            case ANYBODY -> lastEnd;
            case ELECTED -> lastElected;
            case OFFICIAL -> lastOfficial;
        };
        return last == null || last.isBefore(memberFrom) ? memberFrom : last.plusDays(1);
    }

    /** What an organisation may lack in the group. */
    public enum Gap {
        ANYBODY,
        ELECTED,
        OFFICIAL
    }
}
