package se.healthycities.portal.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.organisation.OrganisationRow;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Period;

/** Changes the host of the office and keeps the register of what steers the network. */
@ApplicationScoped
public class AssociationService {
    private final EntityManager entityManager;
    private final AssociationQueries queries;
    private final OrganisationReads organisations;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public AssociationService(
            EntityManager entityManager,
            AssociationQueries queries,
            OrganisationReads organisations,
            Visitors visitors,
            Facts facts,
            AuditLog audit) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.organisations = organisations;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
    }

    /**
     * An organisation hosts the office from a day on; the host before it ends the day before.
     *
     * @return false when there is no such organisation, or when a host begins on that day or later
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public boolean host(String organisationAddress, HostDetails details, LocalDate first) {
        OrganisationRow found = organisations.byAddress(organisationAddress).orElse(null);
        boolean later = queries.hosts().stream().anyMatch(host -> !host.from().isBefore(first));
        if (found == null || later) {
            return false;
        }
        queries.from(first).forEach(before -> before.end(first.minusDays(1)));
        entityManager.persist(new HostPeriod(
                entityManager.getReference(Organisation.class, found.id()), details, Period.from(first)));
        Visitor visitor = visitors.current();
        facts.tell(new HostChanged(found.id(), visitor.affiliation()));
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                "host-changed",
                "organisation " + found.id(),
                new Change(null, first.toString()));
        return true;
    }

    @Guarded(Access.COORDINATE)
    @Transactional
    public void register(DocumentKind kind, String title, String issuer, String link, String note, Period valid) {
        SteeringDocument document = new SteeringDocument(kind, title, issuer, link, note, valid);
        entityManager.persist(document);
        facts.tell(new DocumentRegistered(document.getId(), visitors.current().affiliation()));
    }
}
