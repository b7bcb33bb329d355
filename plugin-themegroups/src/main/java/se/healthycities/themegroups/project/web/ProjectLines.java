package se.healthycities.themegroups.project.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.spi.Texts;
import se.healthycities.themegroups.focus.web.FocusWords;
import se.healthycities.themegroups.group.web.Lines;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectRow;

/** Projects as lines: their names, how long they last, and how many members take part. */
class ProjectLines extends Lines<ProjectRow> {
    private static final long serialVersionUID = 1L;
    private final LocalDate today;

    ProjectLines(String id, List<ProjectRow> rows, LocalDate today) {
        super(id, rows);
        this.today = today;
    }

    @Override
    protected Line line(ProjectRow row) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(getString("projectLines." + row.kind()), false));
        if (row.over(today)) {
            marks.add(new Mark(getString("projectLines.over"), false));
        }
        List<String> meta = List.of(
                FocusWords.period(row.from(), row.to(), today, getLocale()),
                Texts.count(ProjectLines.class, "projectLines.members", getLocale(), row.members()),
                Texts.count(ProjectLines.class, "projectLines.results", getLocale(), row.results()));
        return new Line(ProjectAddresses.one(row.path(), row.id(), row.name()), row.name(), marks, meta);
    }
}
