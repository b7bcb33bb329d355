package se.healthycities.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/** What pages read about organisations. */
@ApplicationScoped
public class OrganisationReads {
    private final OrganisationQueries queries;
    private final Today today;

    @Inject
    public OrganisationReads(OrganisationQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /**
     * Organisations as they are today, by name in Swedish order.
     *
     * @param after the last name of the page before, "" for the first page
     * @param id the id that belongs to that name, because two may share it
     */
    public List<OrganisationRow> list(OrganisationFilter filter, String after, long id, int most) {
        return queries.list(
                filter.all(),
                filter.sort().kinds(),
                filter.sort() == OrganisationSort.REGION,
                filter.county(),
                LikePattern.containing(filter.words()),
                after,
                id,
                most,
                today.date());
    }

    public Optional<OrganisationRow> byAddress(String address) {
        return byAddress(address, today.date());
    }

    /** The organisation as it was on a day; a region's county code finds also the one that stands by another code. */
    public Optional<OrganisationRow> byAddress(String address, LocalDate day) {
        return queries.byAddress(address, day).stream().findFirst();
    }

    public long members() {
        return queries.members(today.date());
    }

    public List<CountyRow> counties() {
        return queries.counties(today.date());
    }

    /** All memberships that there have been and will be, the oldest first. */
    public List<Period> memberships(long organisation) {
        return queries.memberships(organisation);
    }

    /** All population figures, the newest first. */
    public List<FigureRow> figures(long organisation) {
        return queries.figures(organisation);
    }

    /** Which days have been counted, the newest first. */
    public List<CountRow> counts() {
        return queries.counts();
    }
}
