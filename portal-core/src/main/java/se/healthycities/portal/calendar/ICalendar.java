package se.healthycities.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Occasions in the words of RFC 5545, for the calendars that people already use (A16, F2). Times are those of UTC, which need
 * no table of time zones and are right on both sides of a change of the clock.
 */
@ApplicationScoped
public class ICalendar {
    public static final String MEDIA_TYPE = "text/calendar; charset=UTF-8";
    /** What a calendar that was subscribed to is. */
    public static final String PUBLISH = "PUBLISH";

    public static final String REQUEST = "REQUEST";
    public static final String CANCEL = "CANCEL";

    /** One event as a file or as part of a letter; with {@link #CANCEL} it is cancelled whatever it says itself. */
    public String event(CalendarEvent event, String method) {
        ContentLine lines = begin(method);
        write(lines, event, event.cancelled() || CANCEL.equals(method));
        return lines.value("END", "VCALENDAR").toString();
    }

    /** A calendar to subscribe to. */
    public String feed(String name, List<CalendarEvent> events) {
        ContentLine lines = begin(PUBLISH)
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .value("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .value("X-PUBLISHED-TTL", "PT1H");
        events.forEach(event -> write(lines, event, event.cancelled()));
        return lines.value("END", "VCALENDAR").toString();
    }

    private static ContentLine begin(String method) {
        return new ContentLine()
                .value("BEGIN", "VCALENDAR")
                .value("VERSION", "2.0")
                .value("PRODID", "-//Healthy Cities Sverige//Portal//SV")
                .value("CALSCALE", "GREGORIAN")
                .value("METHOD", method);
    }

    private static void write(ContentLine lines, CalendarEvent event, boolean cancelled) {
        lines.value("BEGIN", "VEVENT")
                .value("UID", event.uid())
                .value("SEQUENCE", String.valueOf(event.sequence()))
                .moment("DTSTAMP", event.stamp())
                .moment("LAST-MODIFIED", event.stamp());
        time(lines, event);
        lines.text("SUMMARY", event.title()).value("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        lines.text("LOCATION", event.place()).value("URL", event.page());
        if (event.online() != null) {
            lines.value("CONFERENCE;VALUE=URI", event.online());
        }
        if (event.description() != null && !event.description().isEmpty()) {
            lines.text("DESCRIPTION", event.description());
        }
        if (event.organiser() != null && event.attendee() != null) {
            lines.value("ORGANIZER", "mailto:" + event.organiser());
            lines.value("ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE", "mailto:" + event.attendee());
        }
        lines.value("END", "VEVENT");
    }

    /** The end of whole days is the day after the last one. */
    private static void time(ContentLine lines, CalendarEvent event) {
        if (event.startsAt() == null) {
            lines.day("DTSTART", event.firstDay())
                    .day("DTEND", event.lastDay().plusDays(1))
                    .value("TRANSP", "TRANSPARENT");
            return;
        }
        lines.moment("DTSTART", event.startsAt());
        if (event.endsAt() != null && event.endsAt().isAfter(event.startsAt())) {
            lines.moment("DTEND", event.endsAt());
        }
        lines.value("TRANSP", "OPAQUE");
    }
}
