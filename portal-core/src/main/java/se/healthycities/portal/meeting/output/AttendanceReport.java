package se.healthycities.portal.meeting.output;

import java.io.Serializable;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.healthycities.portal.meeting.AttendedRow;
import se.healthycities.portal.person.Capacity;

/**
 * Who came to the meetings of a season, by organisation and capacity (F3), for the annual report. A visit is one person at
 * one meeting.
 */
public record AttendanceReport(List<Line> lines, int meetings) implements Serializable {
    /**
     * @param organisation empty for people who came for nobody
     * @param meetings at how many meetings the organisation was
     * @param visits by capacity; those without one came from outside
     */
    public record Line(String organisation, int meetings, Map<Capacity, Long> visits, long outside)
            implements Serializable {
        public long of(Capacity capacity) {
            return visits.getOrDefault(capacity, 0L);
        }

        public long all() {
            return visits.values().stream().mapToLong(Long::longValue).sum() + outside;
        }
    }

    static AttendanceReport of(Collection<AttendedRow> rows) {
        Map<String, List<AttendedRow>> byOrganisation = new LinkedHashMap<>();
        Set<String> meetings = new HashSet<>();
        for (AttendedRow row : rows) {
            byOrganisation
                    .computeIfAbsent(row.organisation(), name -> new ArrayList<>())
                    .add(row);
            meetings.add(row.key());
        }
        List<Line> lines = new ArrayList<>();
        byOrganisation.forEach((name, own) -> lines.add(line(name, own)));
        lines.sort(Comparator.comparing(Line::organisation, Collator.getInstance(Locale.forLanguageTag("sv"))));
        return new AttendanceReport(List.copyOf(lines), meetings.size());
    }

    private static Line line(String organisation, List<AttendedRow> rows) {
        Map<Capacity, Long> visits = new EnumMap<>(Capacity.class);
        Set<String> meetings = new HashSet<>();
        long outside = 0;
        for (AttendedRow row : rows) {
            meetings.add(row.key());
            if (row.capacity() == null) {
                outside += row.people();
            } else {
                visits.merge(row.capacity(), row.people(), Long::sum);
            }
        }
        return new Line(organisation, meetings.size(), visits, outside);
    }

    /** How many times somebody came to a meeting. */
    public long visits() {
        return lines.stream().mapToLong(Line::all).sum();
    }

    /** What a season without an end lasts until. */
    static LocalDate until(LocalDate end) {
        return end == null ? LocalDate.of(2200, 1, 1) : end;
    }
}
