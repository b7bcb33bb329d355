package se.healthycities.portal.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.sheet.SheetRow;
import se.healthycities.portal.time.Period;

/** The cells of a row, checked; words are known in Swedish and in English. */
record Cells(SheetRow row) {
    private static final Map<String, String> SWEDISH = Map.ofEntries(
            Map.entry("given name", "förnamn"),
            Map.entry("family name", "efternamn"),
            Map.entry("email", "e-post"),
            Map.entry("organisation", "organisation"),
            Map.entry("capacity", "uppdrag"),
            Map.entry("title", "titel"),
            Map.entry("from", "från"),
            Map.entry("to", "till"),
            Map.entry("language", "språk"),
            Map.entry("contact", "kontakt"),
            Map.entry("group", "grupp"),
            Map.entry("role", "roll"),
            Map.entry("visibility", "synlighet"),
            Map.entry("joining", "anslutning"));

    static String swedish(String column) {
        return SWEDISH.get(column);
    }

    String text(String column) {
        String english = row.cell(column);
        return english.isEmpty() ? row.cell(SWEDISH.get(column)) : english;
    }

    String needed(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new WrongRow("missing", column);
        }
        return text;
    }

    String email() {
        String email = needed("email").toLowerCase(Locale.ROOT);
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new WrongRow("email", email);
        }
        return email;
    }

    /** One of these words, which are in small letters. */
    <T> T oneOf(String column, Map<String, T> words) {
        String typed = needed(column);
        T found = words.get(typed.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new WrongRow("word." + column, typed);
        }
        return found;
    }

    Period period(LocalDate today) {
        LocalDate from = day("from", today);
        LocalDate to = day("to", null);
        if (to != null && to.isBefore(from)) {
            throw new WrongRow("endsBefore", to.toString());
        }
        return new Period(from, to);
    }

    private LocalDate day(String column, LocalDate otherwise) {
        String typed = text(column);
        try {
            return typed.isEmpty() ? otherwise : LocalDate.parse(typed);
        } catch (DateTimeParseException nonsense) {
            throw new WrongRow("day", typed);
        }
    }
}
