package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Today;

/** The occasions of the demo network: history with dates as well as they are known, and those around today. */
@ApplicationScoped
public class DemoOccasions implements DemoPart {
    @Override
    public int order() {
        return 101;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, String> groups = network.rows("occasions_of_groups_demo").stream()
                .collect(Collectors.toMap(row -> row.get("event_key"), row -> row.get("space")));
        network.rows("events").forEach(row -> history(network, row, groups));
        network.rows("events_demo_relative").forEach(row -> current(network, row));
    }

    private void history(DemoNetwork network, CSVRecord row, Map<String, String> groups) {
        Precision precision = Precision.valueOf(row.get("precision").toUpperCase(Locale.ROOT));
        String start = row.get("start_date");
        LocalDate first;
        LocalDate last;
        switch (precision) {
            case YEAR -> {
                first = Year.parse(start.substring(0, 4)).atDay(1);
                last = first.withDayOfYear(first.lengthOfYear());
            }
            case MONTH -> {
                YearMonth month = YearMonth.parse(start.substring(0, 7));
                first = month.atDay(1);
                last = month.atEndOfMonth();
            }
            default -> {
                first = LocalDate.parse(start);
                String end = DemoNetwork.cell(row, "end_date");
                last = end == null ? first : LocalDate.parse(end);
            }
        }
        Occasion occasion = occasion(network, row, groups.get(row.get("event_key")), DemoNetwork.cell(row, "module"))
                .on(first, last, precision);
        known(network, occasion, row);
        network.save(details(occasion, row, DemoNetwork.cell(row, "place")));
    }

    private void current(DemoNetwork network, CSVRecord row) {
        LocalDate first = network.day(row, "start_offset_days");
        LocalDate last = network.day(row, "end_offset_days");
        String place = DemoNetwork.cell(row, "place");
        Occasion occasion = occasion(network, row, null, null).on(first, last, Precision.DAY);
        details(occasion, row, place == null ? DemoNetwork.cell(row, "online_place") : place)
                .seats(number(row, "capacity"), orZero(row, "registered"), orZero(row, "waiting"));
        known(network, occasion, row);
        network.save(occasion);
    }

    /** @param group the space of the group that held it, or null: then its series or its audience says where it belongs */
    private static Occasion occasion(DemoNetwork network, CSVRecord row, String group, String module) {
        String series = DemoNetwork.cell(row, "series_key");
        String audience = row.get("audience");
        String place = group != null ? group : series != null ? "series:" + series : audience;
        Space space = network.space(place).orElse(null);
        String owner = space != null ? space.getOwner() : module == null ? "core" : module;
        String status = row.get("status").toUpperCase(Locale.ROOT);
        OccasionStatus known = "".equals(status) ? OccasionStatus.HELD : OccasionStatus.valueOf(status);
        return new Occasion(row.get("event_key"), owner, space, row.get("title_sv"), row.get("type"), known)
                .forWhom(audience, number(row, "part_no"));
    }

    /** Who was the host, or arranged it together with others; known since the network came here. */
    private static void known(DemoNetwork network, Occasion occasion, CSVRecord row) {
        Organisation host = network.organisation(DemoNetwork.cell(row, "host_org"));
        String others = DemoNetwork.cell(row, "co_organisers");
        String organiser = others == null
                ? null
                : Stream.of(others.split(";"))
                        .map(key -> network.organisation(key).getName())
                        .collect(Collectors.joining(", "));
        occasion.registered(organiser, host, Today.start(network.baseDay()));
    }

    private static Occasion details(Occasion occasion, CSVRecord row, String place) {
        String start = DemoNetwork.cell(row, "start_time");
        String end = DemoNetwork.cell(row, "end_time");
        return occasion.between(
                        start == null ? null : LocalTime.parse(start), end == null ? null : LocalTime.parse(end))
                .at(place, DemoNetwork.cell(row, "mode"));
    }

    private static Integer number(CSVRecord row, String column) {
        String value = DemoNetwork.cell(row, column);
        return value == null ? null : Integer.valueOf(value);
    }

    private static int orZero(CSVRecord row, String column) {
        Integer number = number(row, column);
        return number == null ? 0 : number;
    }
}
