package se.healthycities.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;

/** The calendar of the network, as far as the visitor may know of it today; a page at a time. */
@ApplicationScoped
public class CalendarReads {
    private final OccasionQueries queries;
    private final Reading reading;
    private final Instance<PersonalEvents> others;

    @Inject
    public CalendarReads(OccasionQueries queries, Reading reading, @Any Instance<PersonalEvents> others) {
        this.queries = queries;
        this.reading = reading;
        this.others = others;
    }

    /**
     * Coming ones from the next on, past ones from the last back.
     *
     * @param day the day of the last one that was shown, or null
     * @param id its id, or 0
     */
    public List<OccasionRow> page(CalendarFilter filter, LocalDate day, long id, int most) {
        Readable reader = reading.today();
        String own = OwnOccasion.words(filter.mine() ? own(reader.person()) : Set.of());
        LocalDate from = day != null
                ? day
                : filter.past() ? reader.today() : reader.today().minusYears(1);
        return filter.past()
                ? queries.earlier(
                        from,
                        id,
                        most,
                        filter.kind(),
                        filter.space(),
                        filter.host(),
                        filter.mine(),
                        own,
                        reader.person(),
                        reader.member(),
                        reader.office(),
                        reader.plugins(),
                        reader.today())
                : queries.later(
                        from,
                        id,
                        most,
                        filter.kind(),
                        filter.space(),
                        filter.host(),
                        filter.mine(),
                        own,
                        reader.person(),
                        reader.member(),
                        reader.office(),
                        reader.plugins(),
                        reader.today());
    }

    private Set<Long> own(long person) {
        Set<Long> own = new HashSet<>();
        for (PersonalEvents other : others) {
            own.addAll(other.occasions(person));
        }
        return own;
    }
}
