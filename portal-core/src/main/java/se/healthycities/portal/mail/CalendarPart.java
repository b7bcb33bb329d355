package se.healthycities.portal.mail;

/**
 * An entry for the reader's calendar that travels with a letter (RFC 5545, RFC 5546).
 *
 * @param method what the calendar shall do with it: PUBLISH, REQUEST or CANCEL, as in the text itself
 * @param text the whole calendar, from BEGIN:VCALENDAR on
 */
public record CalendarPart(String method, String text) {
    public CalendarPart {
        if (!method.matches("[A-Z]{3,20}")) {
            throw new IllegalArgumentException("A calendar's method is one word in capitals.");
        }
    }
}
