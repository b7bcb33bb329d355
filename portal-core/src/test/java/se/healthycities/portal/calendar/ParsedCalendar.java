package se.healthycities.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A calendar as a program reads it that knows RFC 5545 and nothing of the portal. */
public final class ParsedCalendar {
    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<Map<String, String>> events = new ArrayList<>();

    private ParsedCalendar() {}

    public static ParsedCalendar of(String text) {
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).as("only whole line ends").doesNotContain("\r", "\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
        ParsedCalendar calendar = new ParsedCalendar();
        Map<String, String> place = calendar.head;
        List<String> lines = List.of(text.replace("\r\n ", "").split("\r\n"));
        assertThat(lines.get(0)).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("END:VCALENDAR");
        for (String line : lines.subList(1, lines.size() - 1)) {
            if (line.equals("BEGIN:VEVENT")) {
                place = new LinkedHashMap<>();
                calendar.events.add(place);
            } else if (line.equals("END:VEVENT")) {
                place = calendar.head;
            } else {
                int colon = line.indexOf(':');
                assertThat(place.put(line.substring(0, colon), line.substring(colon + 1)))
                        .as("twice: %s", line)
                        .isNull();
            }
        }
        return calendar;
    }

    public String head(String name) {
        return head.get(name);
    }

    public List<Map<String, String>> events() {
        return events;
    }

    /** The event with this title. */
    public Map<String, String> event(String title) {
        return events.stream()
                .filter(event -> words(event.get("SUMMARY")).equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No event " + title + " in " + titles()));
    }

    public List<String> titles() {
        return events.stream().map(event -> words(event.get("SUMMARY"))).toList();
    }

    /** A text without its escapes. */
    public static String words(String value) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign != '\\') {
                assertThat(sign).as(value).isNotIn(';', ',');
                words.append(sign);
            } else {
                char next = value.charAt(++i);
                words.append(next == 'n' || next == 'N' ? '\n' : next);
            }
        }
        return words.toString();
    }
}
