package se.healthycities.portal.association;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of the association. */
interface AssociationQueries {
    EntityManager entityManager();

    String HOST = "select organisation.name, organisation.address, host.address, host.email, host.sender,"
            + " host.invoiceDetails, host.period.from, host.period.to from HostPeriod host"
            + " join host.organisation organisation";

    @HQL(HOST + " where host.period.from <= :day and (host.period.to is null or host.period.to >= :day)"
            + " order by host.period.from desc limit 1")
    List<HostRow> host(LocalDate day);

    @HQL(HOST + " order by host.period.from desc")
    List<HostRow> hosts();

    @HQL("from HostPeriod host where host.period.to is null or host.period.to >= :day order by host.period.from desc")
    List<HostPeriod> from(LocalDate day);

    String DOCUMENT = "select document.id, document.kind, document.title, document.issuer, document.link,"
            + " document.note, document.period.from, document.period.to from SteeringDocument document";

    @HQL(DOCUMENT + " order by document.period.from desc, document.id")
    List<DocumentRow> documents();

    @HQL(DOCUMENT + " where document.period.to between :today and :until order by document.period.to, document.id"
            + " limit :most")
    List<DocumentRow> expiring(LocalDate today, LocalDate until, int most);

    @HQL("select count(document) from SteeringDocument document where document.period.to between :today and :until")
    long expiring(LocalDate today, LocalDate until);
}
