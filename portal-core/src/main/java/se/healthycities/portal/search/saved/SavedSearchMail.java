package se.healthycities.portal.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.healthycities.portal.digest.Enclosure;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.search.Arrivals;
import se.healthycities.portal.search.Arrivals.Arrived;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/**
 * A line of the digest for each saved search that finds something new (H3). How far each was told is kept in the transaction
 * that writes the mail; who wants no digests and who belongs to no organisation today hears nothing.
 */
@ApplicationScoped
public class SavedSearchMail implements Enclosure {
    /** What the index has taken in a moment ago may not be seen by everybody yet: it is told the next time. */
    private static final Duration SETTLED = Duration.ofMinutes(5);

    private static final Duration LOOKS_BACK = Duration.ofDays(90);

    private final SavedSearchQueries queries;
    private final Arrivals arrivals;
    private final NoticeChoices choices;
    private final SeasonReads seasons;
    private final Today today;

    @Inject
    public SavedSearchMail(
            SavedSearchQueries queries, Arrivals arrivals, NoticeChoices choices, SeasonReads seasons, Today today) {
        this.queries = queries;
        this.arrivals = arrivals;
        this.choices = choices;
        this.seasons = seasons;
        this.today = today;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<List<LetterLine>> enclose(long person, Locale language, ZonedDateTime at) {
        List<SavedSearchRow> saved = queries.inDigest(person);
        if (saved.isEmpty() || !due(person, at)) {
            return Optional.empty();
        }
        Instant until = today.now().minus(SETTLED);
        List<Optional<Arrived>> arrived = arrivals.of(person, searches(saved, until), until, language);
        List<LetterLine> lines = new ArrayList<>();
        for (int i = 0; i < saved.size(); i++) {
            SavedSearchRow search = saved.get(i);
            arrived.get(i).ifPresent(found -> {
                lines.add(line(search, found, language));
                queries.tell(search.id(), until);
            });
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private boolean due(long person, ZonedDateTime at) {
        DigestChoice choice = choices.of(person);
        boolean day = at.withZoneSameInstant(Today.STOCKHOLM).getDayOfWeek() == choice.day();
        return choice.rhythm() == Rhythm.WEEKLY ? day : choice.rhythm() != Rhythm.NONE;
    }

    private List<Arrivals.Since> searches(List<SavedSearchRow> saved, Instant until) {
        List<SeasonRow> known = seasons.seasons();
        Instant oldest = until.minus(LOOKS_BACK);
        return saved.stream()
                .map(search -> new Arrivals.Since(
                        search.filters().question(known, 0),
                        search.toldUntil().isBefore(oldest) ? oldest : search.toldUntil()))
                .toList();
    }

    private static LetterLine line(SavedSearchRow search, Arrived found, Locale language) {
        String number = found.number() == 1 && !found.more() ? "one" : found.more() ? "more" : "many";
        return new LetterLine(
                text("heading", language),
                text("line." + number, language)
                        .replace("{0}", String.valueOf(found.number()))
                        .replace("{1}", search.name()),
                search.filters().since(found.first()).address(),
                text("newest", language).replace("{0}", found.title()));
    }

    private static String text(String key, Locale language) {
        return Texts.get(SavedSearchMail.class, key, language);
    }
}
