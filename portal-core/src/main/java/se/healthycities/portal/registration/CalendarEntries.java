package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import se.healthycities.portal.calendar.CalendarEvent;
import se.healthycities.portal.calendar.ICalendar;
import se.healthycities.portal.calendar.JoinAddresses;
import se.healthycities.portal.calendar.OccasionEvents;
import se.healthycities.portal.mail.CalendarPart;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.settings.MailServer;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/**
 * The entry for somebody's own calendar that goes with a letter: always the same one for an occasion, with a higher number when
 * it has changed. It names nobody but the one who gets it; where one joins is told to those who are registered (INV-003).
 */
@ApplicationScoped
public class CalendarEntries {
    private final OccasionEvents events;
    private final ICalendar calendar;
    private final RegistrationQueries queries;
    private final JoinAddresses addresses;
    private final Reading reading;
    private final Settings settings;
    private final Today today;

    @Inject
    public CalendarEntries(
            OccasionEvents events,
            ICalendar calendar,
            RegistrationQueries queries,
            JoinAddresses addresses,
            Reading reading,
            Settings settings,
            Today today) {
        this.events = events;
        this.calendar = calendar;
        this.queries = queries;
        this.addresses = addresses;
        this.reading = reading;
        this.settings = settings;
        this.today = today;
    }

    /** Puts it in, or brings it up to date. */
    Envelope there(BookableOccasion occasion, Recipient to) {
        CalendarEvent event = event(occasion, join(occasion, to.person()), to);
        return Envelope.plain().with(new CalendarPart(ICalendar.REQUEST, calendar.event(event, ICalendar.REQUEST)));
    }

    /** Takes it out. */
    Envelope gone(BookableOccasion occasion, Recipient to) {
        CalendarEvent event = event(occasion, null, to);
        return Envelope.plain().with(new CalendarPart(ICalendar.CANCEL, calendar.event(event, ICalendar.CANCEL)));
    }

    /** The place, and for somebody who is registered where one joins. */
    String where(BookableOccasion occasion, Registration registration, Locale language) {
        String place = occasion.details().place();
        String where = place == null ? Texts.get(RegistrationLetters.class, "noPlace", language) : place;
        long person = registration.getPersonId() == null ? 0 : registration.getPersonId();
        String join = registration.getState() == RegistrationState.REGISTERED ? join(occasion, person) : null;
        return join == null ? where : where + "\n" + Texts.get(RegistrationLetters.class, "join", language, join);
    }

    /** For a person as on the page and in the feed, because the right to know of the occasion may have ended. */
    private String join(BookableOccasion occasion, long person) {
        return person == 0
                ? queries.joinAddress(occasion.id()).stream().findFirst().orElse(null)
                : addresses.of(reading.today(person), occasion.id()).orElse(null);
    }

    private CalendarEvent event(BookableOccasion occasion, String join, Recipient to) {
        String sender = settings.mailServer()
                .map(MailServer::from)
                .orElse("portal@" + URI.create(settings.url()).getHost());
        return events.of(occasion.details(), join, Locale.forLanguageTag(to.language()))
                .toward(sender, to.email(), today.now());
    }
}
