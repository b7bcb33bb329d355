package se.healthycities.themegroups.ask;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;

/** The compile-checked queries of the office as a writer. */
interface OfficeQueries {
    EntityManager entityManager();

    @HQL("from Affiliation affiliation where affiliation.person.email = :address order by affiliation.id")
    List<Affiliation> voice(String address);

    @HQL("from Organisation organisation where organisation.kind ="
            + " se.healthycities.portal.organisation.OrganisationKind.OFFICE order by organisation.id")
    List<Organisation> offices();
}
