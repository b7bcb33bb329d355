package se.healthycities.portal.worklist.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.worklist.WorkLists.Waiting;

/** One kind of work in the words of its list, as the page shows it. */
record WorkSection(String kind, String heading, String action, long count, List<Row> rows) implements Serializable {
    static WorkSection of(Waiting waiting, int most, Locale language) {
        String key = "workList." + waiting.list().kind();
        List<Row> rows = waiting.list().lines(most).stream()
                .map(line -> row(waiting, key, line, language))
                .toList();
        return new WorkSection(
                waiting.list().kind(),
                Texts.get(waiting.texts(), key + ".heading", language),
                Texts.get(waiting.texts(), key + ".action", language),
                waiting.count(),
                rows);
    }

    private static Row row(Waiting waiting, String key, WorkList.Line line, Locale language) {
        String settle = line.subject() == null ? null : waiting.list().kind() + ":" + line.subject();
        String button = settle == null ? "" : Texts.get(waiting.texts(), key + ".settle", language);
        Object[] values = line.values().stream()
                .map(value -> value instanceof LocalDate day ? Dates.day(day, language) : value)
                .toArray();
        String words = Texts.get(waiting.texts(), key + ".line", language, values);
        return new Row(words, line.address(), line.due(), settle, button);
    }

    /** One line; {@code settle} is null where a page is needed. */
    record Row(String words, String address, LocalDate due, String settle, String button) implements Serializable {}
}
