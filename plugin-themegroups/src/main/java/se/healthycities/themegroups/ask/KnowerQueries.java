package se.healthycities.themegroups.ask;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;

/** The compile-checked queries of who may know. */
interface KnowerQueries {
    EntityManager entityManager();

    /** One question at a time is sent, so that two askers at the same moment cannot ask one person too often. */
    @SQL("select 1 from (select pg_advisory_xact_lock(7430)) as locked")
    Integer lock();

    String ROUTES = "select count(route) from themegroups_QuestionRoute route join route.affiliation routed"
            + " where routed.person = person and route.askedAt > ";

    /** People of members and of the office, who let colleagues write to them. */
    String MAY = Affiliation.TODAY + " and " + Person.NAMED + " and person.contactable = true and person.id <> :asker"
            + " and affiliation.capacity <> se.healthycities.portal.person.Capacity.GUEST and (organisation.kind ="
            + " se.healthycities.portal.organisation.OrganisationKind.OFFICE or exists (select 1 from MembershipPeriod"
            + " membership where membership.organisation = organisation and " + MembershipPeriod.TODAY + "))";

    String ROW = "select affiliation.id, person.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " organisation.id, organisation.name, person.askMeAbout, (select count(known) from person.subjects known"
            + " where known.key in :subjects), (" + ROUTES + ":week), (" + ROUTES + ":quarter),"
            + " (select max(route.askedAt) from themegroups_QuestionRoute route join route.affiliation routed"
            + " where routed.person = person) from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where " + MAY;

    /** Those of whom anything says that they know: a subject, their own words, or what they have written. */
    @HQL(ROW + " and (exists (select 1 from person.subjects subject where subject.key in :subjects)"
            + " or exists (select 1 from Affiliation used where used.person = person and used.id in :writers)"
            + " or affiliation.id in (select found.affiliationId from AffiliationWords found"
            + " where found.words like :a escape '!' or found.words like :b escape '!' or found.words like :c escape '!'"
            + " or found.words like :d escape '!' or found.words like :e escape '!' or found.words like :f escape '!'))"
            + " order by affiliation.id")
    List<Knower> knowing(
            long asker,
            Set<String> subjects,
            Collection<Long> writers,
            String a,
            String b,
            String c,
            String d,
            String e,
            String f,
            Instant week,
            Instant quarter,
            LocalDate today);

    /** The persons to whom these affiliations belong. */
    @HQL("select affiliation.id, affiliation.person.id from Affiliation affiliation where affiliation.id in :writers")
    List<WriterRow> persons(Collection<Long> writers);
}
