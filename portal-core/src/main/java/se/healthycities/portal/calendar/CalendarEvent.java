package se.healthycities.portal.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An occasion as a calendar outside of the portal shows it (A16). It names nobody but, in a letter, the one who gets it.
 *
 * @param uid the same for ever, however often the occasion changes
 * @param sequence raised by every change
 * @param stamp when it was changed last
 * @param lastDay the last day, included
 * @param startsAt null for whole days; then the days count
 * @param online where one joins; null for whoever may not
 * @param page the address of its page, with the portal's name
 * @param organiser the mail address that a letter's answers go to, or null outside of letters
 * @param attendee the mail address of the letter's recipient, or null outside of letters
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant stamp,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant startsAt,
        Instant endsAt,
        String place,
        String online,
        String page,
        String description,
        boolean cancelled,
        String organiser,
        String attendee) {
    /** The same in a letter to one person: calendars take a change from the one who sent the first. */
    public CalendarEvent toward(String sender, String recipient, Instant now) {
        return new CalendarEvent(
                uid,
                sequence,
                now,
                title,
                firstDay,
                lastDay,
                startsAt,
                endsAt,
                place,
                online,
                page,
                description,
                cancelled,
                sender,
                recipient);
    }

    /** The same as cancelled, for somebody who does not come although it takes place. */
    public CalendarEvent off(int newSequence) {
        return new CalendarEvent(
                uid,
                newSequence,
                stamp,
                title,
                firstDay,
                lastDay,
                startsAt,
                endsAt,
                place,
                online,
                page,
                description,
                true,
                organiser,
                attendee);
    }
}
