package se.healthycities.portal.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Statutes, strategies and accreditations that run out within twelve months (S-F20, INV-031). */
@ApplicationScoped
public class ExpiringDocuments implements WorkList {
    private static final int MONTHS = 12;

    private final AssociationQueries queries;
    private final Today today;

    @Inject
    public ExpiringDocuments(AssociationQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public String kind() {
        return "expiring-documents";
    }

    @Override
    public long count() {
        return queries.expiring(today.date(), today.date().plusMonths(MONTHS));
    }

    @Override
    public List<Line> lines(int most) {
        return queries.expiring(today.date(), today.date().plusMonths(MONTHS), most).stream()
                .map(row -> new Line(List.of(row.title()), "/admin/association", row.to()))
                .toList();
    }
}
