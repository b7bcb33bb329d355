package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** People from outside of the members who asked to come and wait for the organiser's answer (INV-016). */
@ApplicationScoped
public class AskedRegistrations implements WorkList {
    private final RegistrationReadQueries queries;
    private final Today today;

    @Inject
    public AskedRegistrations(RegistrationReadQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public String kind() {
        return "asked-registrations";
    }

    @Override
    public long count() {
        return queries.asked(today.date());
    }

    @Override
    public List<Line> lines(int most) {
        return queries.asked(today.date(), most).stream()
                .map(row -> new Line(
                        List.of(row.title(), row.number()),
                        "/calendar/" + row.key() + "/registration/list?show=asked",
                        Today.day(row.since())))
                .toList();
    }
}
