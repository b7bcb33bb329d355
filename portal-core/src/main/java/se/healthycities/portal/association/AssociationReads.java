package se.healthycities.portal.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What pages, mails and invoices read about the association. */
@ApplicationScoped
public class AssociationReads {
    private final AssociationQueries queries;

    @Inject
    public AssociationReads(AssociationQueries queries) {
        this.queries = queries;
    }

    /** Who hosts the office on a day, with address, sender and invoice details. */
    public Optional<HostRow> host(LocalDate day) {
        return queries.host(day).stream().findFirst();
    }

    /** All hosts that ever were or are decided, the latest first. */
    public List<HostRow> hosts() {
        return queries.hosts();
    }

    public List<DocumentRow> documents() {
        return queries.documents();
    }
}
