package se.healthycities.portal.organisation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.time.Period;

/** The compile-checked queries of organisations. */
interface OrganisationQueries {
    EntityManager entityManager();

    String ROW = "select organisation.id, organisation.name, organisation.kind, organisation.address,"
            + " organisation.code, organisation.countyCode, figure.inhabitants, figure.countedOn, figure.source,"
            + " membership.period.from from Organisation organisation"
            + " left join PopulationFigure figure on figure.organisation = organisation and figure.countedOn ="
            + " (select max(other.countedOn) from PopulationFigure other where other.organisation = organisation"
            + " and other.countedOn <= :today)"
            + " left join MembershipPeriod membership on membership.organisation = organisation and "
            + MembershipPeriod.TODAY;

    @HQL(ROW + " where (:all = true or membership.id is not null)"
            + " and (organisation.kind in :kinds or (:regions = true and organisation.regionCode is not null))"
            + " and (:county = '' or organisation.countyCode = :county)"
            + " and (lower(organisation.name) like :pattern escape '!' or organisation.code like :pattern escape '!')"
            + " and (organisation.name > :after or organisation.name = :after and organisation.id > :id)"
            + " order by organisation.name, organisation.id limit :most")
    List<OrganisationRow> list(
            boolean all,
            Set<OrganisationKind> kinds,
            boolean regions,
            String county,
            String pattern,
            String after,
            long id,
            int most,
            LocalDate today);

    @HQL(ROW + " where organisation.address = :address or organisation.regionCode = :address")
    List<OrganisationRow> byAddress(String address, LocalDate today);

    @HQL("select count(membership) from MembershipPeriod membership where " + MembershipPeriod.TODAY)
    long members(LocalDate today);

    @HQL(
            "select organisation.countyCode, count(organisation) from MembershipPeriod membership"
                    + " join membership.organisation organisation where " + MembershipPeriod.TODAY
                    + " and organisation.countyCode is not null group by organisation.countyCode order by organisation.countyCode")
    List<CountyRow> counties(LocalDate today);

    @HQL("select membership.period from MembershipPeriod membership where membership.organisation.id = :organisation"
            + " order by membership.period.from")
    List<Period> memberships(long organisation);

    @HQL("select figure.countedOn, figure.inhabitants, figure.source from PopulationFigure figure"
            + " where figure.organisation.id = :organisation order by figure.countedOn desc")
    List<FigureRow> figures(long organisation);

    @HQL("from Organisation organisation where organisation.code in :codes or organisation.regionCode in :codes")
    List<Organisation> byCodes(Set<String> codes);

    @HQL("from PopulationFigure figure join fetch figure.organisation organisation where organisation in :organisations"
            + " and figure.countedOn <= :day order by figure.countedOn")
    List<PopulationFigure> figuresUntil(List<Organisation> organisations, LocalDate day);

    @HQL("select figure.countedOn, figure.source, count(figure) from PopulationFigure figure"
            + " group by figure.countedOn, figure.source order by figure.countedOn desc, figure.source")
    List<CountRow> counts();
}
