package se.healthycities.portal.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.apache.wicket.util.encoding.UrlEncoder;
import se.healthycities.portal.audit.AuditFilter;
import se.healthycities.portal.audit.AuditRow;
import se.healthycities.portal.spi.Texts;

/** The audit log in words: acts as people say them, people as they are called today, filters as they stand in an address. */
final class AuditWords {
    private AuditWords() {}

    /** The act's text, or its key where it has none yet. */
    static String act(String act, Locale language) {
        return Texts.find(AuditPage.class, "act." + act, language).orElse(act.replace('-', ' '));
    }

    static String person(AuditRow row, Locale language) {
        if (row.personId() == null) {
            return Texts.get(AuditPage.class, "nobody", language);
        }
        boolean known = row.person() != null && !Boolean.TRUE.equals(row.erased());
        return known ? row.person() : Texts.get(AuditPage.class, "erased", language);
    }

    /** Title and organisation for which the person acted, or nothing. */
    static String capacity(AuditRow row) {
        return row.organisation() == null ? "" : row.title() + ", " + row.organisation();
    }

    /** The filter as the end of an address, beginning with an ampersand unless it is empty. */
    static String query(AuditFilter filter) {
        return part("act", filter.act())
                + part("person", filter.person())
                + part("subject", filter.subject())
                + part("from", filter.from())
                + part("to", filter.to());
    }

    /** Empty for what is no day. */
    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String part(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + UrlEncoder.QUERY_INSTANCE.encode(String.valueOf(value), "UTF-8");
    }
}
