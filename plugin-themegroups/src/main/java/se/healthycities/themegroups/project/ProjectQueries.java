package se.healthycities.themegroups.project;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of projects. */
interface ProjectQueries {
    EntityManager entityManager();

    String ROW = "select project.id, space.id, space.path, space.name, space.nameEnglish, project.kind, project.name,"
            + " project.text, project.html, project.questions, project.period.from, project.period.to, focus.id,"
            + " focus.name, project.version,"
            + " (select count(part) from themegroups_Participation part where part.project = project),"
            + " (select count(result) from themegroups_ProjectResult result where result.project = project)"
            + " from themegroups_Project project join project.space space left join project.focus focus";

    @HQL(ROW + " where space.id = :space order by project.period.from desc, project.id desc")
    List<ProjectRow> inSpace(long space);

    @HQL(ROW + " where project.id = :id and space.path = :path")
    List<ProjectRow> one(long id, String path);

    @HQL(ROW + " where project.id in :ids")
    List<ProjectRow> found(Collection<Long> ids);

    /** Those of which a member of the network may know, the newest first, before the given key. */
    @HQL(ROW + " where " + Readable.KNOWN + " and (project.period.from < :before or project.period.from = :before"
            + " and project.id < :id) order by project.period.from desc, project.id desc limit :most")
    List<ProjectRow> known(long person, String plugins, LocalDate today, LocalDate before, long id, int most);

    @HQL("select partner.name, organisation.address, partner.role from themegroups_ProjectPartner partner"
            + " left join partner.organisation organisation where partner.project.id = :project order by partner.place")
    List<PartnerRow> partners(long project);

    String PART = "select part.id, project.id, project.name, space.path, organisation.id, organisation.name,"
            + " organisation.address, part.status, contact.id, person.givenName || ' ' || person.familyName,"
            + " contact.title, part.experiences, part.html, part.version, part.changedAt"
            + " from themegroups_Participation part join part.project project join project.space space"
            + " join part.organisation organisation left join part.contact contact left join contact.person person";

    @HQL(PART + " where project.id = :project order by organisation.name, part.id")
    List<ParticipationRow> participations(long project);

    @HQL(PART + " where project.id in :projects order by organisation.name, part.id")
    List<ParticipationRow> participations(Collection<Long> projects);

    @HQL(PART + " where part.id = :id and project.id = :project and space.path = :path")
    List<ParticipationRow> participation(long id, long project, String path);

    String RESULT = "select result.id, space.id, project.id, project.name, space.path, result.title, result.text,"
            + " result.html, file.id, file.name, result.link, person.givenName || ' ' || person.familyName,"
            + " organisation.name, result.writtenAt from themegroups_ProjectResult result join result.project project"
            + " join project.space space join result.author author join author.person person"
            + " join author.organisation organisation"
            + " left join SharedFile file on file = result.file and file.trashedAt is null and file.space = space";

    @HQL(RESULT + " where project.id = :project order by result.writtenAt desc, result.id desc")
    List<ResultRow> results(long project);

    @HQL(RESULT + " where result.id in :ids")
    List<ResultRow> resultsFound(Collection<Long> ids);

    @HQL("select project.id from themegroups_Project project where project.id > :after order by project.id limit :most")
    List<Long> ids(long after, int most);

    @HQL(
            "select result.id from themegroups_ProjectResult result where result.id > :after order by result.id limit :most")
    List<Long> resultIds(long after, int most);

    @HQL("select project.id from themegroups_Project project where project.requestKey = :key")
    List<Long> made(UUID key);

    @HQL("select result.id from themegroups_ProjectResult result where result.requestKey = :key")
    List<Long> published(UUID key);

    @HQL("select count(part) from themegroups_Participation part where part.project.id = :project"
            + " and part.organisation.id = :organisation")
    long taking(long project, long organisation);

    @HQL(
            "from Organisation organisation where lower(organisation.name) = lower(:name) order by organisation.id limit 1")
    List<Organisation> named(String name);

    @HQL("select organisation.id, organisation.name from Organisation organisation where exists (select 1"
            + " from MembershipPeriod membership where membership.organisation = organisation and "
            + MembershipPeriod.TODAY + ") and not exists (select 1 from themegroups_Participation part"
            + " where part.project.id = :project and part.organisation = organisation) order by organisation.name")
    List<ChoiceRow> members(long project, LocalDate today);

    @HQL("select affiliation.id, person.givenName || ' ' || person.familyName || ', ' || organisation.name"
            + " from Affiliation affiliation join affiliation.person person join affiliation.organisation organisation"
            + " where " + Affiliation.TODAY
            + " and exists (select 1 from Seat seat where seat.affiliation = affiliation"
            + " and seat.space.id = :space and " + Seat.TODAY + ") order by organisation.name, person.familyName")
    List<ChoiceRow> seated(long space, LocalDate today);

    @HQL("select file.id, file.name from SharedFile file where file.space.id = :space and file.trashedAt is null"
            + " order by file.name, file.id limit :most")
    List<ChoiceRow> files(long space, int most);

    @HQL("select count(project) from themegroups_Project project")
    long count();

    @HQL("select count(project) from themegroups_Project project where project.period.from <= :today"
            + " and (project.period.to is null or project.period.to >= :today)")
    long countRunning(LocalDate today);

    @HQL(PART + " where person.id = :person order by part.id")
    List<ParticipationRow> contactOf(long person);

    @HQL("select result.title from themegroups_ProjectResult result where result.author.person.id = :person"
            + " order by result.id")
    List<String> resultsBy(long person);

    @HQL("update themegroups_Participation part set part.contact = null where part.contact.id in"
            + " (select affiliation.id from Affiliation affiliation where affiliation.person.id = :person)")
    int leaveContacts(long person);
}
