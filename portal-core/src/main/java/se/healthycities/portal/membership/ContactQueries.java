package se.healthycities.portal.membership;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;

/** The compile-checked queries of the contacts that members owe. */
interface ContactQueries {
    EntityManager entityManager();

    /** Today's members without somebody who is their contact today, and works for them today. */
    @HQL("select organisation from MembershipPeriod membership join membership.organisation organisation where "
            + MembershipPeriod.TODAY
            + " and not exists (select 1 from ContactRole contact join contact.affiliation affiliation"
            + " where affiliation.organisation = organisation and contact.kind = :kind and " + ContactRole.TODAY
            + " and " + Affiliation.TODAY + ") order by organisation.name, organisation.id")
    List<Organisation> without(ContactKind kind, LocalDate today);

    @HQL(
            "select contact.id, contact.kind, person.givenName || ' ' || person.familyName, affiliation.title,"
                    + " person.email, contact.period.from, contact.period.to from ContactRole contact"
                    + " join contact.affiliation affiliation join affiliation.person person"
                    + " where affiliation.organisation.id = :organisation order by contact.kind, contact.period.from, contact.id")
    List<AppointedContact> contacts(long organisation);

    @HQL("select affiliation.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " affiliation.capacity from Affiliation affiliation join affiliation.person person"
            + " where affiliation.organisation.id = :organisation and " + Affiliation.TODAY
            + " order by person.familyName, person.givenName, affiliation.id")
    List<Candidate> candidates(long organisation, LocalDate today);

    @HQL("from ContactRole contact where contact.affiliation.id = :affiliation and contact.kind = :kind"
            + " and (contact.period.to is null or contact.period.to >= :day) order by contact.id")
    List<ContactRole> held(long affiliation, ContactKind kind, LocalDate day);

    @HQL("from Affiliation affiliation where affiliation.person.id = :person"
            + " and affiliation.organisation.id = :organisation"
            + " and (affiliation.period.to is null or affiliation.period.to >= :day) order by affiliation.id")
    List<Affiliation> affiliations(long person, long organisation, LocalDate day);

    @HQL("from Person person where person.email = :email")
    List<Person> byEmail(String email);

    @HQL("select found.id, found.period.organisation.id from MembershipCase found where found.period is not null"
            + " order by found.id")
    List<CaseOfMember> cases();
}
