package se.healthycities.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;

/**
 * Plans a space's meetings for many months at once (INV-240). Each is an occasion of its own, which is moved, changed and
 * cancelled alone; they belong together so that those whom they concern hear of the row once.
 */
@ApplicationScoped
public class MonthlyMeetings {
    private final OccasionService service;
    private final OccasionQueries queries;

    @Inject
    public MonthlyMeetings(OccasionService service, OccasionQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /**
     * Makes a draft for each day of {@link MonthlyDays}; a form that was sent before makes none.
     *
     * @return the key of the first one
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public String make(Scene scene, OccasionPlan plan, LocalDate until, UUID form) {
        List<LocalDate> days = MonthlyDays.of(plan.when().firstDay(), until);
        String first = service.make(scene, plan, form);
        queries.byForm(form).forEach(occasion -> occasion.inRow(form));
        for (LocalDate day : days.subList(Math.min(1, days.size()), days.size())) {
            UUID own = UUID.nameUUIDFromBytes((form + " " + day).getBytes(StandardCharsets.UTF_8));
            service.make(scene, plan.at(plan.when().on(day)), own);
            queries.byForm(own).forEach(occasion -> occasion.inRow(form));
        }
        return first;
    }
}
