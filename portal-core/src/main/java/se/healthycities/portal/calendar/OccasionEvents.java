package se.healthycities.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Texts;

/** What of an occasion goes into somebody's calendar: when, where, what about, and the way back to its page. */
@ApplicationScoped
public class OccasionEvents {
    private final Settings settings;
    private final Markdown markdown;

    @Inject
    public OccasionEvents(Settings settings, Markdown markdown) {
        this.settings = settings;
        this.markdown = markdown;
    }

    /** @param online where one joins, or null for somebody who may not */
    public CalendarEvent of(OccasionDetails occasion, String online, Locale language) {
        String page = settings.url() + Addresses.occasion(occasion.key());
        return new CalendarEvent(
                occasion.uid().toString(),
                occasion.sequence(),
                occasion.changedAt(),
                occasion.title(),
                occasion.firstDay(),
                occasion.lastDay(),
                occasion.startsAt(),
                occasion.endsAt(),
                place(occasion, language),
                online,
                page,
                description(occasion, online, page, language),
                occasion.cancelled(),
                null,
                null);
    }

    /** Calendars show one line for the place; it is never empty. */
    private static String place(OccasionDetails occasion, Locale language) {
        if (occasion.place() != null) {
            return occasion.place();
        }
        boolean remote = Mode.of(occasion.mode()).remote();
        return Texts.get(OccasionEvents.class, remote ? "online" : "unknownPlace", language);
    }

    private String description(OccasionDetails occasion, String online, String page, Locale language) {
        List<String> parts = new ArrayList<>();
        String words = markdown.toPlain(occasion.text());
        if (!words.isEmpty()) {
            parts.add(words);
        }
        if (online != null) {
            parts.add(Texts.get(OccasionEvents.class, "join", language) + " " + online);
        }
        parts.add(page);
        return String.join("\n\n", parts);
    }
}
