package se.healthycities.portal.meeting;

/**
 * Somebody from outside who comes to a meeting.
 *
 * @param organisation in words, or null
 * @param substitute true for somebody who comes in the place of a seat
 */
public record Visit(String name, String organisation, boolean substitute, Attendance attendance) {
    /** The longest name. */
    public static final int LINE = 200;

    public Visit {
        if (name.isBlank() || name.length() > LINE || organisation != null && organisation.length() > LINE) {
            throw new IllegalArgumentException("Somebody has a name.");
        }
    }
}
