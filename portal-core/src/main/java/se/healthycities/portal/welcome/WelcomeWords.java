package se.healthycities.portal.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.notice.OffLinks;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.ContactRow;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.registration.BookableOccasion;
import se.healthycities.portal.registration.RegistrationReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.SpaceRow;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/** What the letters of welcome say to somebody as of today: people, group and meetings are looked up when a letter goes. */
@ApplicationScoped
public class WelcomeWords {
    private static final int MEETINGS = 2;
    private static final int LOOKED_AT = 20;
    private static final int POLITICIANS = 4;

    private final WelcomeQueries queries;
    private final PersonReads people;
    private final OccasionReads occasions;
    private final RegistrationReads registrations;
    private final Reading reading;
    private final OffLinks offs;
    private final Today today;

    @Inject
    public WelcomeWords(
            WelcomeQueries queries,
            PersonReads people,
            OccasionReads occasions,
            RegistrationReads registrations,
            Reading reading,
            OffLinks offs,
            Today today) {
        this.queries = queries;
        this.people = people;
        this.occasions = occasions;
        this.registrations = registrations;
        this.reading = reading;
        this.offs = offs;
        this.today = today;
    }

    Letter letter(WelcomeStep step, WelcomeReader reader) {
        return letter(step, reader, Locale.forLanguageTag(reader.language()));
    }

    Letter letter(WelcomeStep step, WelcomeReader reader, Locale language) {
        Map<String, String> values = Map.of(
                "name", reader.givenName(),
                "organisation", reader.organisationName(),
                "off", offs.off(WelcomeReads.KIND, reader.person(), null));
        Letter letter = new Letter(WelcomeWords.class, step.template(), reader.email(), language, values);
        return switch (step) {
            case NETWORK -> letter;
            case PEOPLE -> letter.with("people", people(reader, language));
            case GROUP -> letter.with("group", group(reader, language));
            case MEETINGS -> letter.with("meetings", meetings(reader, language));
        };
    }

    /** Whoever does not want such letters ends them from the letter itself. */
    Envelope envelope(WelcomeReader reader) {
        return Envelope.plain().unsubscribe(offs.off(WelcomeReads.KIND, reader.person(), null));
    }

    /** Nobody is named twice: a politician who is a contact stands among those to ask. */
    private List<LetterLine> people(WelcomeReader reader, Locale language) {
        List<ContactRow> contacts = people.contacts(reader.organisation(), today.date());
        List<LetterLine> lines = new ArrayList<>();
        people.of(reader.organisation(), today.date()).stream()
                .filter(one -> one.capacity() == Capacity.ELECTED && !one.id().equals(reader.person()))
                .filter(one ->
                        contacts.stream().noneMatch(contact -> contact.person().equals(one.id())))
                .limit(POLITICIANS)
                .forEach(one -> lines.add(new LetterLine(
                        text("sits", language), one.name(), Addresses.person(one.id(), one.name()), null)));
        contacts.forEach(one -> lines.add(new LetterLine(
                text("ask", language),
                one.name() + ", " + text("contact." + one.kind(), language),
                Addresses.person(one.person(), one.name()),
                null)));
        if (lines.isEmpty()) {
            lines.add(new LetterLine(null, text("office", language), "/contact", null));
        }
        return lines;
    }

    private List<LetterLine> group(WelcomeReader reader, Locale language) {
        Readable who = reading.today(reader.person());
        for (SpaceRow space : queries.group(who.person(), who.member(), who.office(), who.plugins(), who.today())) {
            return List.of(
                    new LetterLine(null, space.name(language), Addresses.space(space.path()), text("read", language)),
                    new LetterLine(null, text("follow", language), "/notices/choices", null));
        }
        return List.of(new LetterLine(null, text("groups", language), "/", null));
    }

    private List<LetterLine> meetings(WelcomeReader reader, Locale language) {
        List<LetterLine> lines = new ArrayList<>(occasions.coming(reading.today(reader.person()), LOOKED_AT).stream()
                .filter(one -> one.status() != OccasionStatus.CANCELLED)
                .limit(MEETINGS)
                .map(one -> line(one, language))
                .toList());
        lines.add(new LetterLine(null, text("calendar", language), "/calendar", null));
        return lines;
    }

    private LetterLine line(OccasionRow one, Locale language) {
        boolean takes = registrations
                .occasion(one.id())
                .flatMap(registrations::view)
                .filter(view -> view.stage().takes())
                .isPresent();
        LetterLine.Act act = takes
                ? new LetterLine.Act(
                        text("register", language),
                        registrations
                                .occasion(one.id())
                                .map(BookableOccasion::registrationAddress)
                                .orElseThrow())
                : null;
        return new LetterLine(null, one.title(), Addresses.occasion(one.key()), when(one, language), act);
    }

    private String when(OccasionRow one, Locale language) {
        LocalDate day = one.firstDay();
        if (one.precision() != Precision.DAY) {
            return DayWords.format("LLLL yyyy", language).format(day);
        }
        String words = DayWords.day(day, today.date(), language);
        return one.startTime() == null ? words : words + " " + DayWords.time(one.startTime(), language);
    }

    private static String text(String key, Locale language) {
        return Texts.get(WelcomeWords.class, key, language);
    }
}
