package se.healthycities.portal.organisation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of organisations. */
interface OrganisationQueries {
    EntityManager entityManager();

    String ROW = "select organisation.id, organisation.name, organisation.kind, organisation.address,"
            + " organisation.countyCode, (select figure.inhabitants from PopulationFigure figure"
            + " where figure.organisation = organisation and figure.countedOn = (select max(other.countedOn)"
            + " from PopulationFigure other where other.organisation = organisation and other.countedOn <= :today)),"
            + " membership.period.from from Organisation organisation left join MembershipPeriod membership"
            + " on membership.organisation = organisation and " + MembershipPeriod.TODAY;

    @HQL(ROW + " where (:all = true or membership.id is not null) and lower(organisation.name) like :pattern escape '!'"
            + " and organisation.name > :after order by organisation.name limit :most")
    List<OrganisationRow> list(boolean all, String pattern, String after, int most, LocalDate today);

    @HQL(ROW + " where organisation.address = :address")
    List<OrganisationRow> byAddress(String address, LocalDate today);

    @HQL("select count(membership) from MembershipPeriod membership where " + MembershipPeriod.TODAY)
    long members(LocalDate today);
}
