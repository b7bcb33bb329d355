package se.healthycities.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
     * Organisations by name in Swedish order.
     *
     * @param all false for today's members only
     * @param pattern an SQL pattern in small letters, escaped by "!"
     * @param after the last name of the page before, "" for the first page
     */
    public List<OrganisationRow> list(boolean all, String pattern, String after, int most) {
        return queries.list(all, pattern, after, most, today.date());
    }

    public Optional<OrganisationRow> byAddress(String address) {
        return queries.byAddress(address, today.date()).stream().findFirst();
    }

    public long members() {
        return queries.members(today.date());
    }
}
