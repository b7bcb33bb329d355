package se.healthycities.reports.example;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;

/** The compile-checked queries of learning examples. */
interface ExampleQueries {
    EntityManager entityManager();

    String PUBLISHED = "example.state = se.healthycities.reports.example.ExampleState.PUBLISHED";

    /** What the visitor may know of. */
    String OPEN = PUBLISHED + " and (:member = true or example.openToAll = true)";

    String FROM = " from reports_Example example left join example.organisation organisation where ";

    String ROW = "select example.id, example.plan.title, coalesce(organisation.name, example.source),"
            + " example.plan.theme, example.plan.progress, example.plan.evidence, example.plan.since,"
            + " example.reviewedOn, example.state, example.answer, (select count(adoption)"
            + " from reports_ExampleAdoption adoption where adoption.example = example"
            + " and adoption.withdrawnAt is null)" + FROM;

    String FITS = " and (:theme = '' or example.plan.theme = :theme)"
            + " and (:organisation = '' or organisation.address = :organisation)"
            + " and (:county = '' or organisation.countyCode = :county)"
            + " and (:progress = '' or cast(example.plan.progress as string) = :progress)"
            + " and (:evidence = '' or cast(example.plan.evidence as string) = :evidence)"
            + " and (:pattern = '' or lower(example.plan.title) like :pattern escape '!'"
            + " or lower(example.plan.problem) like :pattern escape '!'"
            + " or lower(example.plan.done) like :pattern escape '!'"
            + " or lower(example.plan.effect) like :pattern escape '!'"
            + " or lower(coalesce(organisation.name, example.source)) like :pattern escape '!')";

    @HQL(ROW + OPEN + " and example.id < :before" + FITS + " order by example.id desc limit :most")
    List<ExampleRow> list(
            boolean member,
            String pattern,
            String theme,
            String organisation,
            String county,
            String progress,
            String evidence,
            long before,
            int most);

    /** What a member has not published (any more), the newest first. */
    @HQL(ROW + "organisation.address = :organisation and example.state <>"
            + " se.healthycities.reports.example.ExampleState.PUBLISHED order by example.id desc limit :most")
    List<ExampleRow> unpublished(String organisation, int most);

    @HQL(ROW + "organisation.address = :organisation and " + PUBLISHED + " order by example.id desc limit :most")
    List<ExampleRow> publishedOf(String organisation, int most);

    /** What the office has to look at: sent in, or open to all until its words were changed. */
    String WAITING =
            "(example.state = se.healthycities.reports.example.ExampleState.SENT or example.waitsToOpen = true)";

    @HQL(ROW + WAITING + " order by coalesce(example.sentAt, example.changedAt), example.id limit :most")
    List<ExampleRow> sent(int most);

    @HQL("select count(example) from reports_Example example where " + WAITING)
    long countSent();

    @HQL("select count(example) from reports_Example example where " + PUBLISHED)
    long countPublished();

    @HQL("select example.id, example.plan, organisation.id, organisation.address,"
            + " coalesce(organisation.name, example.source), example.sourceLink, example.state,"
            + " example.openToAll, example.waitsToOpen, example.answer, example.publishedAt, example.reviewedOn,"
            + " example.version, example.author.organisation.address, (select count(earlier)"
            + " from reports_ExampleVersion earlier where earlier.example = example and earlier.published = true)"
            + FROM
            + "example.id = :id")
    List<ExampleView> one(long id);

    @HQL("select example.id from reports_Example example where example.requestKey = :form")
    List<Long> made(UUID form);

    @HQL("from Organisation organisation where organisation.address = :address")
    List<Organisation> organisation(String address);

    @HQL("select distinct organisation.countyCode from reports_Example example join example.organisation organisation"
            + " where organisation.countyCode is not null and " + OPEN + " order by organisation.countyCode")
    List<String> counties(boolean member);

    @HQL("select distinct organisation.name, organisation.address from reports_Example example"
            + " join example.organisation organisation where " + OPEN + " order by organisation.name")
    List<OrganisationChoice> organisations(boolean member);

    @HQL("select person.id, person.givenName || ' ' || person.familyName, affiliation.title from ContactRole contact"
            + " join contact.affiliation affiliation join affiliation.person person where"
            + " affiliation.organisation.id = :organisation and contact.kind = :kind and " + ContactRole.TODAY
            + " and " + Affiliation.TODAY + " order by contact.id")
    List<ContactRow> contacts(long organisation, ContactKind kind, LocalDate today);

    @HQL("select earlier.number, earlier.title, earlier.problem, earlier.done, earlier.effect, earlier.cost,"
            + " earlier.failed, affiliation.title || ', ' || organisation.name, earlier.writtenAt,"
            + " earlier.published, earlier.redacted"
            + " from reports_ExampleVersion earlier join earlier.writtenBy affiliation"
            + " join affiliation.organisation organisation where earlier.example.id = :example"
            + " and (:all = true or earlier.published = true)"
            + " order by earlier.number desc limit :most")
    List<VersionRow> versions(long example, boolean all, int most);

    @HQL("from reports_ExampleVersion earlier where earlier.example.id = :example and earlier.number = :number")
    List<ExampleVersion> version(long example, int number);

    @HQL("select example.id, example.plan.title, coalesce(organisation.name, example.source), example.plan.theme,"
            + " example.plan.progress, example.plan.evidence, example.plan.since, example.reviewedOn, example.state,"
            + " example.answer, 0L" + FROM + OPEN + " and example.id in :ids")
    List<ExampleRow> readable(Collection<Long> ids, boolean member);

    /** Drafts that the office has sent back to whoever wrote them. */
    @HQL(ROW + "example.state = se.healthycities.reports.example.ExampleState.DRAFT and example.answer is not null"
            + " and example.author.person.id = :person and example.id in :ids")
    List<ExampleRow> sentBack(Collection<Long> ids, long person);

    @HQL("select example.id from reports_Example example where example.id > :after order by example.id limit :most")
    List<Long> ids(long after, int most);

    @HQL("select example.id, example.plan, organisation.id, coalesce(organisation.name, example.source),"
            + " example.openToAll, example.publishedAt" + FROM + PUBLISHED + " and example.id in :ids")
    List<FoundExample> found(Collection<Long> ids);

    /** Whoever wrote an example first, while that one still stands for the same organisation. */
    @HQL("select affiliation.person.id from reports_Example example join example.author affiliation"
            + " where example.id = :example and " + Affiliation.TODAY)
    List<Long> writers(long example, LocalDate today);
}
