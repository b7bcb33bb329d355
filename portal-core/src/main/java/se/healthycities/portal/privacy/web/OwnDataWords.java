package se.healthycities.portal.privacy.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.wicket.util.string.Strings;
import se.healthycities.portal.privacy.OwnData;
import se.healthycities.portal.privacy.OwnPart;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.Texts;

/** A person's own data in sections of rows, the same for programs and for reading, in the person's language. */
class OwnDataWords {
    private final OwnData.Copy copy;
    private final Map<YearMonth, Long> lists;
    private final Locale language;

    OwnDataWords(OwnData.Copy copy, Map<YearMonth, Long> lists, Locale language) {
        this.copy = copy;
        this.lists = lists;
        this.language = language;
    }

    /** Each section's heading with its rows; each row names its cells. */
    Map<String, List<Map<String, Object>>> sections() {
        Map<String, List<Map<String, Object>>> sections = new LinkedHashMap<>();
        copy.parts().forEach(part -> sections.put(text("part") + " " + part.plugin(), items(part)));
        sections.put(text("standings"), rows(copy.standings(), row -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put(text("organisation"), row.organisation());
            cells.put(text("title"), row.title());
            cells.put(text("from"), row.from());
            cells.put(text("to"), row.to());
            return cells;
        }));
        sections.put(text("consents"), rows(copy.consents(), row -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put(text("what"), row.kind() + " " + row.version());
            cells.put(text("when"), row.givenAt());
            cells.put(text("withdrawn"), row.withdrawnAt());
            cells.put(text("how"), row.how());
            return cells;
        }));
        sections.put(text("files"), rows(copy.files(), row -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put(text("what"), row.name());
            cells.put(text("version"), row.number());
            cells.put(text("place"), row.path());
            cells.put(text("when"), row.at());
            return cells;
        }));
        sections.put(text("mails"), rows(copy.mails(), row -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put(text("when"), row.at());
            cells.put(text("what"), row.subject());
            cells.put(text("text"), row.text());
            return cells;
        }));
        sections.put(text("log"), rows(copy.log(), row -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put(text("when"), row.at());
            cells.put(text("what"), row.act());
            cells.put(text("about"), row.subject());
            cells.put(text("before"), row.before());
            cells.put(text("after"), row.after());
            return cells;
        }));
        sections.put(text("lists"), rows(List.copyOf(lists.entrySet()), row -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put(text("month"), row.getKey());
            cells.put(text("number"), row.getValue());
            return cells;
        }));
        return sections;
    }

    /** The same as one page that needs nothing else. */
    String html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"" + language.getLanguage()
                + "\"><head><meta charset=\"utf-8\"><title>" + text("heading") + "</title></head><body><h1>"
                + text("heading") + "</h1><p>" + escaped(copy.name()) + ", " + copy.day() + "</p>");
        sections().forEach((heading, rows) -> {
            html.append("<h2>").append(escaped(heading)).append("</h2>");
            html.append(rows.isEmpty() ? "<p>" + text("nothing") + "</p>" : table(rows));
        });
        return html.append("</body></html>").toString();
    }

    private String table(List<Map<String, Object>> rows) {
        StringBuilder html = new StringBuilder("<table border=\"1\"><thead><tr>");
        rows.get(0).keySet().forEach(name -> html.append("<th scope=\"col\">" + escaped(name) + "</th>"));
        html.append("</tr></thead><tbody>");
        for (Map<String, Object> row : rows) {
            html.append("<tr>");
            row.values().forEach(value -> html.append("<td>" + escaped(value) + "</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private List<Map<String, Object>> items(OwnPart part) {
        return rows(part.items(), (PersonalData.Item item) -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put(text("kind"), KeptWords.kind(part.texts(), item.kind(), language));
            cells.put(text("value"), item.value());
            return cells;
        });
    }

    private static <T> List<Map<String, Object>> rows(List<T> values, Function<T, Map<String, Object>> cells) {
        return new ArrayList<>(values.stream().map(cells).toList());
    }

    private String text(String key) {
        return Texts.get(OwnDataWords.class, key, language);
    }

    private static String escaped(Object value) {
        return value == null ? "" : Strings.escapeMarkup(value.toString()).toString();
    }
}
