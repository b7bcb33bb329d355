package se.healthycities.portal.brief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.space.Readable;

/**
 * For whom a brief is and what it looks back on.
 *
 * @param again true for a page, which tells again what a mail has told
 */
record Span(Readable reader, Locale language, Instant since, boolean again) {
    private static final Duration ON_A_PAGE = Duration.ofDays(14);
    /** What finds no place in one mail waits so long for the next. */
    private static final Duration IN_A_MAIL = Duration.ofDays(28);

    static Span page(Readable reader, Locale language, Instant now) {
        return new Span(reader, language, now.minus(ON_A_PAGE), true);
    }

    static Span mail(Readable reader, Locale language, Instant now) {
        return new Span(reader, language, now.minus(IN_A_MAIL), false);
    }

    long person() {
        return reader.person();
    }

    LocalDate today() {
        return reader.today();
    }
}
