package se.healthycities.themegroups.visit.web;

import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.themegroups.group.web.Lines;
import se.healthycities.themegroups.visit.VisitAddresses;
import se.healthycities.themegroups.visit.VisitRow;

/** Study visits as lines: before their day where one meets, afterwards how many told what it gave. */
class VisitLines extends Lines<VisitRow> {
    private static final long serialVersionUID = 1L;
    private final LocalDate today;

    VisitLines(String id, List<VisitRow> rows, LocalDate today) {
        super(id, rows);
        this.today = today;
    }

    @Override
    protected Line line(VisitRow row) {
        List<Mark> marks = row.cancelled() ? List.of(new Mark(getString("visitLines.cancelled"), false)) : List.of();
        String words = row.begun(today)
                ? Texts.count(VisitLines.class, "visitLines.reflections", getLocale(), row.reflections())
                : row.meetingPoint();
        List<String> meta = List.of(Dates.day(row.day(), today, getLocale()), words);
        return new Line(VisitAddresses.one(row.path(), row.key()), row.title(), marks, meta);
    }
}
