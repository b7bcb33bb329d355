package se.healthycities.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.succession.EndingRow;
import se.healthycities.portal.succession.SuccessionReads;
import se.healthycities.portal.time.Today;

/** Affiliations, contact roles and seats that end within 60 days, so that somebody takes over in time. */
@ApplicationScoped
public class EndingTerms implements WorkList {
    private static final int DAYS = 60;

    private final SuccessionReads succession;
    private final Today today;

    @Inject
    public EndingTerms(SuccessionReads succession, Today today) {
        this.succession = succession;
        this.today = today;
    }

    @Override
    public String kind() {
        return "ending-terms";
    }

    @Override
    public long count() {
        return succession.countEnding(today.date(), last());
    }

    @Override
    public List<Line> lines(int most) {
        return succession.ending(today.date(), last(), most).stream()
                .map(EndingTerms::line)
                .toList();
    }

    private static Line line(EndingRow row) {
        String where = row.where() == null ? row.organisation() : row.where();
        return new Line(
                List.of(row.person(), row.organisation(), where),
                "/handover?affiliation=" + row.affiliation(),
                row.lastDay());
    }

    private LocalDate last() {
        return today.date().plusDays(DAYS);
    }
}
