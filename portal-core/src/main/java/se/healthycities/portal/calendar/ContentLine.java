package se.healthycities.portal.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lines as RFC 5545 wants them: escaped, and folded after 75 octets without cutting a letter in two. */
final class ContentLine {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value is words (3.3.11). */
    ContentLine text(String name, String words) {
        return line(name, escaped(words));
    }

    /** A property whose value is no words: an address, a number, one of a list. */
    ContentLine value(String name, String value) {
        return line(name, value.replaceAll("\\p{Cntrl}", ""));
    }

    ContentLine moment(String name, Instant moment) {
        return line(name, MOMENT.format(moment));
    }

    ContentLine day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DAY.format(day));
    }

    private ContentLine line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            String one = Character.toString(letter);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(one);
            octets += length;
            at += Character.charCount(letter);
        }
        lines.append("\r\n");
        return this;
    }

    private static String escaped(String words) {
        return words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
