package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** Puts in instruments (D13); what is put in stays as it is, and another wording is put in beside it. */
@ApplicationScoped
public class VersionService {
    private final EntityManager entityManager;
    private final PlaceQueries queries;
    private final PlaceDoor door;
    private final Visitors visitors;
    private final AuditLog audit;

    @Inject
    public VersionService(
            EntityManager entityManager, PlaceQueries queries, PlaceDoor door, Visitors visitors, AuditLog audit) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.door = door;
        this.visitors = visitors;
        this.audit = audit;
    }

    /** The same form sent again adds nothing. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void add(Scene scene, VersionPlan plan, UUID form) {
        Visitor visitor = visitors.current();
        if (!visitor.coordinates()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (!door.writable()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        if (queries.versionsKeyed(form.toString()) > 0) {
            return;
        }
        PlaceVersion version =
                new PlaceVersion(form.toString(), plan.name(), plan.scale(), plan.low(), plan.high(), false);
        entityManager.persist(version);
        for (int number = 1; number <= plan.themes().size(); number++) {
            VersionPlan.ThemePlan theme = plan.themes().get(number - 1);
            entityManager.persist(version.theme(number, theme.name(), theme.question()));
        }
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                "place-version-added",
                "place version " + version.getId(),
                Change.NONE);
    }
}
