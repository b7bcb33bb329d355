package se.healthycities.portal.calendar.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.calendar.CalendarEvent;
import se.healthycities.portal.calendar.ICalendar;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionEvents;
import se.healthycities.portal.calendar.OwnOccasion;
import se.healthycities.portal.calendar.PersonalEvents;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Texts;

/**
 * A person's own calendar as a feed (F2): made anew for each request from what the person may know today. What was cancelled
 * stays in it as cancelled, so that calendars take it away; nobody else is named in it.
 */
@ApplicationScoped
public class PersonalCalendar {
    private static final int DAYS_BACK = 90;

    private final FeedQueries queries;
    private final Reading reading;
    private final OccasionEvents events;
    private final ICalendar calendar;
    private final Instance<PersonalEvents> others;

    @Inject
    public PersonalCalendar(
            FeedQueries queries,
            Reading reading,
            OccasionEvents events,
            ICalendar calendar,
            @Any Instance<PersonalEvents> others) {
        this.queries = queries;
        this.reading = reading;
        this.events = events;
        this.calendar = calendar;
        this.others = others;
    }

    /** @return empty for an address that no feed has, or has no more */
    public Optional<String> read(String secret) {
        if (!FeedSecret.looksLikeOne(secret)) {
            return Optional.empty();
        }
        return queries.owner(FeedSecret.hash(secret)).stream().findFirst().map(this::write);
    }

    String write(FeedOwner owner) {
        Locale language = Locale.forLanguageTag(owner.language());
        List<CalendarEvent> all = events(owner.person(), language);
        return calendar.feed(Texts.get(PersonalCalendar.class, "name", language), all);
    }

    private List<CalendarEvent> events(long person, Locale language) {
        Readable reader = reading.today(person);
        LocalDate since = reader.today().minusDays(DAYS_BACK);
        Set<Long> registered = new HashSet<>();
        for (PersonalEvents other : others) {
            registered.addAll(other.occasions(person));
        }
        String words = OwnOccasion.words(registered);
        List<OccasionDetails> own =
                queries.own(since, words, person, reader.member(), reader.office(), reader.plugins(), reader.today());
        Map<Long, String> addresses = addresses(since, words, reader);
        return own.stream()
                .map(occasion -> events.of(occasion, addresses.get(occasion.id()), language))
                .toList();
    }

    private Map<Long, String> addresses(LocalDate since, String registered, Readable reader) {
        List<OwnJoin> rows = queries.joins(
                since, registered, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today());
        List<Long> asked = rows.stream().map(OwnJoin::occasion).toList();
        Set<Long> letIn = new HashSet<>();
        for (PersonalEvents other : others) {
            letIn.addAll(other.joins(reader.person(), asked));
        }
        Map<Long, String> addresses = new HashMap<>();
        rows.stream()
                .filter(row -> row.reads() || letIn.contains(row.occasion()))
                .forEach(row -> addresses.put(row.occasion(), row.address()));
        return addresses;
    }
}
