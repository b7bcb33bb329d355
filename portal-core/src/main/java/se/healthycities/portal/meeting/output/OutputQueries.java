package se.healthycities.portal.meeting.output;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;

/** The compile-checked queries of what comes out of meetings. */
interface OutputQueries {
    EntityManager entityManager();

    /** Each in the version that the meeting talks about. */
    @HQL("select item.position, file.name, space.owner, space.path, version.sha256, version.mediaType, scan.state,"
            + " case when file.trashedAt is null and file.removedAt is null then false else true end"
            + " from Paper paper join paper.item item join paper.file file join file.space space"
            + " join FileVersion version on version.file = file"
            + " and version.number = coalesce(paper.lockedVersion, file.versions)"
            + " left join FileScan scan on scan.versionId = version.id where item.meeting.id = :meeting"
            + " order by item.position, paper.id")
    List<PaperFile> papers(long meeting);

    @HQL("select minutes.id, minutes.meeting.id, minutes.meeting.space.id, signature.affiliation.id"
            + " from ReadyMinutes minutes join Signature signature on signature.minutes = minutes"
            + " where minutes.signedAt is not null and minutes.takenBackAt is null"
            + " and signature.id = (select max(last.id) from Signature last where last.minutes = minutes)"
            + " and not exists (select 1 from KeptMinutes kept where kept.minutesId = minutes.id)"
            + " order by minutes.id limit :most")
    List<SignedMinutes> unkept(int most);

    @HQL("select file.id, file.name from KeptMinutes kept join SharedFile file on file.id = kept.fileId"
            + " where kept.minutesId = :minutes and file.trashedAt is null and file.removedAt is null")
    List<KeptFile> kept(long minutes);

    String MISSING = " from Meeting meeting join meeting.occasion occasion join meeting.space space where"
            + " occasion.status <> se.healthycities.portal.calendar.OccasionStatus.DRAFT"
            + " and occasion.status <> se.healthycities.portal.calendar.OccasionStatus.CANCELLED"
            + " and occasion.precision = se.healthycities.portal.calendar.Precision.DAY"
            + " and not exists (select 1 from ReadyMinutes minutes where minutes.meeting = meeting"
            + " and minutes.takenBackAt is null)";

    /** Meetings that ended between two days, of which nobody has been reminded. */
    @HQL("select occasion.id, occasion.key, occasion.title, occasion.lastDay, space.id, space.path, space.owner"
            + MISSING
            + " and occasion.lastDay between :from and :to and not exists (select 1 from MissingSummary told"
            + " where told.occasionId = occasion.id) order by occasion.lastDay, occasion.id limit :most")
    List<SummaryOwed> owed(LocalDate from, LocalDate to, int most);

    @HQL("select affiliation.id, affiliation.organisation.id from Seat seat join seat.affiliation affiliation"
            + " where seat.space.id = :space and seat.role in :leading and " + Seat.TODAY + " and " + Affiliation.TODAY
            + " order by case when seat.role = :first then 0 else 1 end, seat.id limit 1")
    List<Convenor> convenor(long space, List<SeatRole> leading, SeatRole first, LocalDate today);

    /** The task that asked somebody for the minutes of a meeting. */
    @HQL("select told.taskId from MissingSummary told, Meeting meeting where meeting.id = :meeting"
            + " and told.occasionId = meeting.occasion.id and told.taskId is not null")
    List<Long> asked(long meeting);

    String VACANT = MISSING + " and exists (select 1 from MissingSummary told where told.occasionId = occasion.id"
            + " and told.taskId is null) and space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN and "
            + Readable.WORKED_IN + Readable.MEETINGS;

    @HQL("select count(occasion)" + VACANT)
    long vacant(String plugins, LocalDate today);

    @HQL("select occasion.id, occasion.key, occasion.title, occasion.lastDay, space.id, space.path, space.owner"
            + VACANT + " order by occasion.lastDay, occasion.id limit :most")
    List<SummaryOwed> vacant(String plugins, LocalDate today, int most);
}
