package se.healthycities.themegroups.focus.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.spi.Texts;
import se.healthycities.themegroups.focus.FocusAddresses;
import se.healthycities.themegroups.focus.FocusRow;
import se.healthycities.themegroups.group.web.Lines;

/** Focus areas as lines: their names, how long they last, and how much belongs to them. */
class FocusLines extends Lines<FocusRow> {
    private static final long serialVersionUID = 1L;
    private final LocalDate today;

    FocusLines(String id, List<FocusRow> rows, LocalDate today) {
        super(id, rows);
        this.today = today;
    }

    @Override
    protected Line line(FocusRow row) {
        List<String> meta = new ArrayList<>();
        meta.add(FocusWords.period(row.from(), row.to(), today, getLocale()));
        if (row.tags() > 0) {
            meta.add(Texts.count(FocusLines.class, "focusLines.tags", getLocale(), row.tags()));
        }
        List<Mark> marks =
                row.main() && row.current(today) ? List.of(new Mark(getString("focusLines.main"), true)) : List.of();
        return new Line(FocusAddresses.one(row.path(), row.id(), row.name()), row.name(getLocale()), marks, meta);
    }
}
