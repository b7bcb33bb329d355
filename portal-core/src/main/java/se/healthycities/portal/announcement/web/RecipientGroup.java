package se.healthycities.portal.announcement.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.healthycities.portal.announcement.RecipientRow;

/** An organisation and its people among the recipients; a person with two reasons stands there twice. */
record RecipientGroup(String name, ArrayList<Line> lines) implements Serializable {
    /** Somebody for one reason; {@code again} for every reason after the first, wherever that stands. */
    record Line(RecipientRow row, boolean again) implements Serializable {}

    /** In the order of the rows. */
    static List<RecipientGroup> of(List<RecipientRow> rows) {
        Map<Long, RecipientGroup> groups = new LinkedHashMap<>();
        Set<Long> met = new HashSet<>();
        for (RecipientRow row : rows) {
            RecipientGroup group = groups.computeIfAbsent(
                    row.organisation(), none -> new RecipientGroup(row.organisationName(), new ArrayList<>()));
            group.lines().add(new Line(row, !row.gone() && !met.add(row.person())));
        }
        return new ArrayList<>(groups.values());
    }

    long people() {
        return today().map(RecipientRow::person).distinct().count();
    }

    /** How many of them have opened the page. */
    long readers() {
        return today().filter(row -> row.openedAt() != null)
                .map(RecipientRow::person)
                .distinct()
                .count();
    }

    private Stream<RecipientRow> today() {
        return lines.stream().map(Line::row).filter(row -> !row.gone());
    }
}
