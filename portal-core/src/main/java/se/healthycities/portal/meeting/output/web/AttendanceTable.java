package se.healthycities.portal.meeting.output.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.wicket.request.cycle.RequestCycle;
import se.healthycities.portal.meeting.output.AttendanceReads;
import se.healthycities.portal.meeting.output.AttendanceReport;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;

/** The attendance of a season for a spreadsheet, with the same numbers as its page. */
@ApplicationScoped
public class AttendanceTable implements Table {
    private final AttendanceReads reads;

    @Inject
    public AttendanceTable(AttendanceReads reads) {
        this.reads = reads;
    }

    @Override
    public List<String> columns(Locale language) {
        return Stream.of("organisation", "meetings", "OFFICIAL", "ELECTED", "STAFF", "GUEST", "outside", "all")
                .map(key -> Texts.get(AttendancePage.class, key, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        String season = RequestCycle.get()
                .getRequest()
                .getQueryParameters()
                .getParameterValue("season")
                .toString("");
        return reads.season(season).map(reads::report).stream()
                .flatMap(report -> report.lines().stream())
                .map(AttendanceTable::cells);
    }

    private static List<String> cells(AttendanceReport.Line line) {
        return Stream.of(
                        line.organisation(),
                        line.meetings(),
                        line.of(Capacity.OFFICIAL),
                        line.of(Capacity.ELECTED),
                        line.of(Capacity.STAFF),
                        line.of(Capacity.GUEST),
                        line.outside(),
                        line.all())
                .map(String::valueOf)
                .toList();
    }
}
