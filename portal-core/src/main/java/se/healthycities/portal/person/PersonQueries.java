package se.healthycities.portal.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of people. */
interface PersonQueries {
    EntityManager entityManager();

    String ROW = "select person.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " affiliation.capacity, organisation.name, organisation.address, person.email"
            + " from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where " + Affiliation.TODAY;

    @HQL(ROW + " and organisation.id = :organisation order by person.familyName, person.givenName, person.id")
    List<PersonRow> of(long organisation, LocalDate today);

    @HQL(ROW + " and " + Person.NAMED
            + " and " + AffiliationWords.FIT + " and (person.familyName > :family"
            + " or person.familyName = :family and affiliation.id > :id)"
            + " order by person.familyName, affiliation.id limit :most")
    List<PersonRow> find(String pattern, String family, long id, int most, LocalDate today);

    @HQL("select contact.kind, person.id, person.givenName || ' ' || person.familyName, affiliation.title, person.email"
            + " from ContactRole contact join contact.affiliation affiliation join affiliation.person person"
            + " where affiliation.organisation.id = :organisation and " + ContactRole.TODAY + " and "
            + Affiliation.TODAY + " order by contact.kind, person.familyName")
    List<ContactRow> contacts(long organisation, LocalDate today);

    @HQL("select affiliation.id, person.givenName || ' ' || person.familyName, affiliation.title, affiliation.capacity,"
            + " organisation.name from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where " + Affiliation.TODAY
            + " and " + AffiliationWords.FIT + " order by person.familyName, affiliation.id limit :most")
    List<CandidateRow> candidates(String pattern, int most, LocalDate today);

    @HQL("from Person person where person.email = :email")
    List<Person> byEmail(String email);

    @HQL("select count(affiliation) from Affiliation affiliation where affiliation.person.id = :person and "
            + Affiliation.TODAY)
    long affiliations(long person, LocalDate today);

    String CONTACT_FROM = " from ContactRole contact join contact.affiliation affiliation"
            + " join affiliation.person person join affiliation.organisation organisation where ";

    @HQL("select contact.kind, person.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " contact.period.from, least(contact.period.to, affiliation.period.to)" + CONTACT_FROM
            + "organisation.id = :organisation order by contact.period.from desc, contact.kind, contact.id")
    List<PastContactRow> contactHistory(long organisation);

    @HQL("select organisation.id, contact.kind, person.givenName || ' ' || person.familyName" + CONTACT_FROM
            + "organisation.id in :organisations and " + ContactRole.TODAY + " and " + Affiliation.TODAY
            + " order by contact.kind, person.familyName, person.id")
    List<OrganisationContactRow> contactsOf(Collection<Long> organisations, LocalDate today);

    String DIRECTORY = "select person.id, person.givenName || ' ' || person.familyName, person.familyName,"
            + " person.askMeAbout from Person person where " + Person.NAMED
            + " and (person.familyName > :family or person.familyName = :family and person.id > :id)"
            + " and exists (select 1 from Affiliation affiliation where affiliation.person = person and "
            + Affiliation.TODAY;

    String BY_NAME = ") order by person.familyName, person.id limit :most";

    @HQL(DIRECTORY + BY_NAME)
    List<DirectoryRow> everybody(String family, long id, int most, LocalDate today);

    @HQL(DIRECTORY + " and affiliation.capacity in :capacities and (:organisation = ''"
            + " or affiliation.organisation.id = (select place.id from Organisation place"
            + " where place.address = :organisation)) and (:subject = ''"
            + " or exists (select 1 from person.subjects subject where subject.key = :subject)) and "
            + AffiliationWords.FIT + BY_NAME)
    List<DirectoryRow> directory(
            Set<Capacity> capacities,
            String organisation,
            String pattern,
            String subject,
            String family,
            long id,
            int most,
            LocalDate today);

    @HQL(ROW + " and person.id in :people order by affiliation.id")
    List<PersonRow> rolesOf(Collection<Long> people, LocalDate today);

    @HQL("select person.id, subject.key, subject.name, subject.nameEnglish from Person person"
            + " join person.subjects subject where person.id in :people order by subject.name")
    List<PersonSubjectRow> subjectsOf(Collection<Long> people);

    @HQL("select subject.key, subject.name, subject.nameEnglish from Subject subject order by subject.name")
    List<SubjectRow> subjects();

    @HQL("from Subject subject where subject.key in :keys")
    List<Subject> subjectsByKey(Set<String> keys);

    @HQL("select organisation.name, organisation.address from Organisation organisation where exists (select 1"
            + " from Affiliation affiliation where affiliation.organisation = organisation and " + Affiliation.TODAY
            + ") order by organisation.name")
    List<OrganisationName> organisations(LocalDate today);

    @HQL("select person.id, person.givenName || ' ' || person.familyName, person.email, person.askMeAbout,"
            + " person.phone, person.phoneVisible, person.contactable from Person person where person.id = :person and "
            + Person.NAMED)
    List<PersonDetails> details(long person);

    @HQL("select affiliation.title, affiliation.capacity, organisation.name,"
            + " organisation.address, affiliation.period.from, affiliation.period.to from Affiliation affiliation"
            + " join affiliation.organisation organisation where affiliation.person.id = :person"
            + " order by affiliation.period.from desc, affiliation.id desc")
    List<RoleRow> affiliationsOf(long person);

    @HQL("select contact.kind, organisation.name, organisation.address,"
            + " contact.period.from, least(contact.period.to, affiliation.period.to)" + CONTACT_FROM
            + "person.id = :person order by contact.period.from desc, contact.id desc")
    List<ContactRoleRow> contactRolesOf(long person);
}
