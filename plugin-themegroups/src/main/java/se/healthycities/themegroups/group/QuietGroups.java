package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Active groups that have not met for 120 days and have no meeting planned (B6); those that rest or are closed are none. */
@ApplicationScoped
public class QuietGroups implements WorkList {
    private final GroupQueries queries;
    private final Today today;

    @Inject
    public QuietGroups(GroupQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public String kind() {
        return "quiet-groups";
    }

    @Override
    public long count() {
        return queries.countQuiet(since(), today.date());
    }

    @Override
    public List<Line> lines(int most) {
        return queries.quiet(since(), today.date(), most).stream()
                .map(row -> {
                    List<Serializable> values = new ArrayList<>(List.of(row.name()));
                    values.add(row.lastMet() == null ? "–" : row.lastMet());
                    return new Line(values, Addresses.meetings(row.path()), null);
                })
                .toList();
    }

    private LocalDate since() {
        return today.date().minusDays(GroupCard.QUIET_DAYS);
    }
}
