package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** Finds the example that somebody acts on, locked, and the affiliation in which they act; refuses who has no right. */
@ApplicationScoped
public class ExampleActor {
    private final EntityManager entityManager;
    private final ExampleRights rights;
    private final Visitors visitors;

    @Inject
    public ExampleActor(EntityManager entityManager, ExampleRights rights, Visitors visitors) {
        this.entityManager = entityManager;
        this.rights = rights;
        this.visitors = visitors;
    }

    /** The affiliation that the visitor uses. */
    Affiliation affiliation() {
        return entityManager.find(Affiliation.class, visitors.current().affiliation());
    }

    /** An example of the visitor's organisation, or any for the office. */
    Example edited(Scene scene, long id) {
        Example example = locked(scene, id);
        String organisation = example.getOrganisation() == null
                ? null
                : example.getOrganisation().getAddress();
        if (!rights.edits(organisation)) {
            throw new Refused(hidden(example) ? Verdict.NOT_FOUND : Verdict.FORBIDDEN, scene);
        }
        return example;
    }

    /** Any example, for the office alone. */
    Example published(Scene scene, long id) {
        Example example = locked(scene, id);
        if (!rights.publishes()) {
            throw new Refused(hidden(example) ? Verdict.NOT_FOUND : Verdict.FORBIDDEN, scene);
        }
        return example;
    }

    private Example locked(Scene scene, long id) {
        Example example = entityManager.find(Example.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (example == null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return example;
    }

    /** Nobody else knows of what is not published. */
    private static boolean hidden(Example example) {
        return example.getState() != ExampleState.PUBLISHED;
    }
}
