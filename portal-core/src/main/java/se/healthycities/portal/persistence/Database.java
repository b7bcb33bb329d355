package se.healthycities.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one door to the database: repositories are handed this entity manager, which joins the running transaction. */
@ApplicationScoped
public class Database {
    @Produces
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;
}
