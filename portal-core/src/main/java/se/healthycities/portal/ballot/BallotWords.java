package se.healthycities.portal.ballot;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/** How ballots read in letters, notices and tables; the pages take their words from the same texts. */
public final class BallotWords {
    private BallotWords() {}

    /** What a voice says, in a word. */
    public static String stance(Stance stance, Locale language) {
        return Texts.get(BallotWords.class, "stance." + stance, language);
    }

    /** What an answer says in one line. */
    static String answer(GivenAnswer given, List<OptionRow> options, Locale language) {
        String said = given.stance() == Stance.CHOSEN
                ? options.stream()
                        .filter(option -> given.options().contains(option.id()))
                        .map(OptionRow::words)
                        .collect(Collectors.joining(", "))
                : stance(given.stance(), language);
        return given.reason().isBlank() ? said : said + ": " + given.reason().strip();
    }

    /** What a ballot came to, in one line without names. */
    public static String result(Result result, Locale language) {
        String counts = result.tallies().stream()
                .map(tally -> words(tally, language) + " " + tally.total())
                .collect(Collectors.joining(", "));
        return result.kind() == BallotKind.CONSENT ? verdict(result, language) + " " + counts : counts;
    }

    /** What these voices say: a word, or the option that they chose. */
    public static String words(Tally tally, Locale language) {
        return tally.option() == null
                ? stance(tally.stance(), language)
                : tally.option().words();
    }

    /** Whether a proposal carries, in a sentence. */
    public static String verdict(Result result, Locale language) {
        String key = result.carried() ? "carried" : result.enough() ? "objected" : "tooFew";
        return Texts.get(BallotWords.class, key, language);
    }

    /** A day and an hour of Stockholm. */
    public static String moment(Instant instant, Locale language) {
        ZonedDateTime local = instant.atZone(Today.STOCKHOLM);
        return DayWords.format("d MMMM yyyy", language).format(local) + " "
                + DayWords.time(local.toLocalTime(), language);
    }
}
