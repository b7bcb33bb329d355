package se.healthycities.portal.notice.kind;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;

/** The compile-checked queries of files, tasks, seats and contacts that people are told of. */
interface ThingQueries {
    EntityManager entityManager();

    String SITS = "seat.space = space and " + Seat.TODAY + " and " + Affiliation.TODAY + " and " + Person.NAMED;

    String SITTING =
            " join Seat seat on seat.space = space join seat.affiliation affiliation join affiliation.person person";

    /** Everybody with a seat in a space, for what is told to those who sit there. */
    @HQL("select distinct person.id from Space space" + SITTING + " where space.id = :space and " + SITS)
    List<Long> sitting(long space, LocalDate today);

    @HQL("select distinct person.id from Space space" + SITTING + " where space.id = :space and " + SITS
            + " and seat.role in :roles")
    List<Long> leading(long space, Collection<SeatRole> roles, LocalDate today);

    /** A file that lies in a folder or at the top; attachments are told with their posts. */
    @HQL("select file.space.id, file.status from SharedFile file where file.id = :file and file.trashedAt is null"
            + " and file.place <> -1")
    List<ToldFile> file(long file);

    @HQL("select file.id, file.name, file.status, file.versions, folder.id, folder.name, space.path, space.name,"
            + " space.nameEnglish from SharedFile file join file.space space left join file.folder folder"
            + " where file.id in :files and file.trashedAt is null and " + Readable.SPACE + Readable.FILES)
    List<FileItem> files(
            Collection<Long> files, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select occasion.id, occasion.key, occasion.title, occasion.firstDay, occasion.startTime, occasion.precision,"
            + " occasion.status, occasion.movedAt, space.name, space.nameEnglish from Occasion occasion"
            + " left join occasion.space space where occasion.id in :occasions and " + KnownOccasion.TODAY)
    List<OccasionItem> occasions(
            Collection<Long> occasions, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select meeting.id, occasion.key, occasion.title, occasion.firstDay, occasion.startTime, meeting.lockedAt,"
            + " minutes.readyAt, minutes.signedAt, space.path, space.name, space.nameEnglish from Meeting meeting"
            + " join meeting.occasion occasion join meeting.space space left join ReadyMinutes minutes"
            + " on minutes.meeting = meeting and minutes.takenBackAt is null where meeting.id in :meetings and "
            + KnownOccasion.TOLD + " and " + Readable.SPACE + Readable.MEETINGS)
    List<MeetingItem> meetings(
            Collection<Long> meetings, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select holder.id, task.organisation.id, task.space.id from Task task left join task.responsible responsible"
            + " left join responsible.person holder where task.id = :task and task.doneAt is null")
    List<ToldTask> task(long task);

    @HQL("select decision.space.id, holder.id, decision.marked from Decision decision"
            + " left join decision.responsible responsible left join responsible.person holder"
            + " where decision.id = :decision")
    List<ToldDecision> decided(long decision);

    @HQL("select decision.id, decision.registerYear, decision.registerNumber, decision.wording.title, decision.state,"
            + " decision.marked, case when holder.id = :person then true else false end, decision.wording.due,"
            + " space.path, space.name, space.nameEnglish from Decision decision join decision.space space"
            + " left join decision.responsible responsible left join responsible.person holder"
            + " where decision.id in :decisions and "
            + Readable.SPACE + Readable.DECISIONS)
    List<OutcomeItem> outcomes(
            Collection<Long> decisions, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select ballot.id, ballot.title, ballot.closesAt, ballot.closedAt, ballot.withdrawnAt, ballot.decidedAt,"
            + " space.path, space.name, space.nameEnglish from Ballot ballot join ballot.space space"
            + " where ballot.id in :ballots and " + Readable.SPACE + Readable.DECISIONS)
    List<BallotItem> ballots(
            Collection<Long> ballots, long person, boolean member, boolean office, String plugins, LocalDate today);

    String CONTACT = " from ContactRole contact join contact.affiliation affiliation join affiliation.person person"
            + " where " + ContactRole.TODAY + " and " + Affiliation.TODAY + " and " + Person.NAMED;

    @HQL("select distinct person.id" + CONTACT + " and affiliation.organisation.id = :organisation"
            + " and contact.kind = se.healthycities.portal.person.ContactKind.ADMINISTRATIVE")
    List<Long> administrativeContacts(long organisation, LocalDate today);

    @HQL("select distinct person.id" + CONTACT + " and affiliation.organisation.id = :organisation")
    List<Long> contacts(long organisation, LocalDate today);

    /** What waits for a person, or for nobody at an organisation that the person is the contact of. */
    @HQL("select task.id, task.what, organisation.name, task.dueDay, case when holder is null then true else false end"
            + " from Task task join task.organisation organisation left join task.responsible responsible"
            + " left join responsible.person holder where task.id in :tasks and task.doneAt is null"
            + " and (holder.id = :person or holder is null and exists (select 1" + CONTACT
            + " and person.id = :person and affiliation.organisation = organisation))")
    List<TaskItem> tasks(Collection<Long> tasks, long person, LocalDate today);

    @HQL("select request.space.id from SeatRequest request where request.id = :request and request.answeredAt is null")
    List<Long> requested(long request);

    @HQL(
            "select request.id, asking.givenName || ' ' || asking.familyName || ', ' || place.name, space.path, space.name,"
                    + " space.nameEnglish from SeatRequest request join request.space space join request.affiliation wanting"
                    + " join wanting.person asking join wanting.organisation place where request.id in :requests"
                    + " and request.answeredAt is null and exists (select 1 from Seat seat join seat.affiliation affiliation"
                    + " where seat.space = space and affiliation.person.id = :person and " + Seat.TODAY + " and "
                    + Affiliation.TODAY + ") and " + Readable.SPACE)
    List<RequestItem> requests(
            Collection<Long> requests, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select seat.affiliation.person.id from Seat seat where seat.id = :seat")
    List<Long> seated(long seat);

    /** A person's own seats; whether the space can be read is said beside, because one that ended is told as well. */
    @HQL("select own.id, own.period.from, own.period.to, space.path, space.name, space.nameEnglish,"
            + " case when " + Readable.SPACE + " then true else false end from Seat own join own.space space"
            + " join own.affiliation holding where own.id in :seats and holding.person.id = :person")
    List<SeatItem> seats(
            Collection<Long> seats, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select role.affiliation.person.id from ContactRole role where role.id = :role")
    List<Long> contact(long role);

    @HQL("select role.id, role.kind, role.period.from, role.period.to, organisation.name from ContactRole role"
            + " join role.affiliation holding join holding.organisation organisation where role.id in :roles"
            + " and holding.person.id = :person")
    List<ContactItem> contactRoles(Collection<Long> roles, long person);
}
