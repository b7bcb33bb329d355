package se.healthycities.portal.meeting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Readable;

/** The compile-checked queries of meetings. */
interface MeetingQueries {
    EntityManager entityManager();

    String NAME = "person.givenName || ' ' || person.familyName";

    /** Sits in the meeting's space on a day, with the aliases {@code seat} and {@code affiliation}. */
    String SITS = "seat.period.from <= :day and (seat.period.to is null or seat.period.to >= :day)"
            + " and affiliation.period.from <= :day and (affiliation.period.to is null or affiliation.period.to >= :day)";

    @HQL(MeetingDetails.SELECT + " where occasion.id = :occasion")
    List<MeetingDetails> ofOccasion(long occasion);

    @HQL(MeetingDetails.SELECT + " where meeting.id = :id")
    List<MeetingDetails> one(long id);

    @HQL(MeetingDetails.SELECT + " where minutes.id = :minutes")
    List<MeetingDetails> ofMinutes(long minutes);

    @HQL("select meeting.id, occasion.key, occasion.title, occasion.firstDay, occasion.lastDay, occasion.startsAt,"
            + " occasion.precision, occasion.status, meeting.lockedAt, minutes.readyAt, minutes.signedAt,"
            + " (select count(item) from AgendaItem item where item.meeting = meeting) from Meeting meeting"
            + " join meeting.occasion occasion left join ReadyMinutes minutes on minutes.meeting = meeting"
            + " and minutes.takenBackAt is null where meeting.space.id = :space and occasion.status <> DRAFT"
            + " order by occasion.firstDay desc, meeting.id desc limit :most")
    List<MeetingRow> inSpace(long space, int most);

    @HQL("select meeting.id from Meeting meeting where meeting.occasion.id = :occasion")
    List<Long> prepared(long occasion);

    @HQL(
            "select meeting.id from Meeting meeting where meeting.space.id = :space and meeting.occasion.firstDay < :before"
                    + " and meeting.occasion.status <> CANCELLED order by meeting.occasion.firstDay desc, meeting.id desc limit 1")
    List<Long> before(long space, LocalDate before);

    @HQL("select item.id, item.position, item.kind, item.title, item.text, item.html, item.length, item.presenter,"
            + " item.link, item.version, item.said, item.saidHtml, item.saidVersion, item.saidAt, " + NAME
            + ", item.decisionId from AgendaItem item left join item.saidBy writer left join writer.person person"
            + " where item.meeting.id = :meeting order by item.position")
    List<ItemRow> items(long meeting);

    @HQL("from AgendaItem item where item.meeting.id = :meeting order by item.position")
    List<AgendaItem> agenda(long meeting);

    @HQL("select item.meeting.id from AgendaItem item where item.id = :item")
    List<Long> meetingOf(long item);

    @HQL("select item.id from AgendaItem item where item.requestKey = :form")
    List<Long> added(UUID form);

    @HQL("select count(note) from MeetingNote note where note.requestKey = :form")
    long noted(UUID form);

    @HQL("select paper.id, paper.item.id, file.id, file.name, version.number, file.versions,"
            + " case when paper.lockedVersion is null then false else true end,"
            + " case when file.trashedAt is null and file.removedAt is null then false else true end,"
            + " version.mediaType, version.bytes from Paper paper join paper.file file"
            + " join FileVersion version on version.file = file"
            + " and version.number = coalesce(paper.lockedVersion, file.versions)"
            + " where paper.item.meeting.id = :meeting order by paper.item.position, paper.id")
    List<PaperRow> papers(long meeting);

    @HQL("from Paper paper where paper.item.meeting.id = :meeting")
    List<Paper> allPapers(long meeting);

    @HQL("from Paper paper where paper.item.id = :item and paper.file.id = :file")
    List<Paper> paper(long item, long file);

    @HQL("delete from Paper paper where paper.item.id = :item")
    int dropPapers(long item);

    @HQL("from SharedFile file where file.id = :file and file.space.id = :space and file.trashedAt is null")
    List<SharedFile> file(long file, long space);

    @HQL(
            "select role.role, affiliation.id, person.id, " + NAME + ", affiliation.title, organisation.name"
                    + " from MeetingRole role join role.affiliation affiliation join affiliation.person person"
                    + " join affiliation.organisation organisation where role.meeting.id = :meeting order by role.role, role.id")
    List<RoleRow> roles(long meeting);

    @HQL("from MeetingRole role where role.meeting.id = :meeting")
    List<MeetingRole> allRoles(long meeting);

    @HQL("select presence.id, affiliation.id, coalesce(presence.name, " + NAME + "), affiliation.title,"
            + " coalesce(organisation.name, presence.organisation), affiliation.capacity, presence.substitute,"
            + " presence.attendance from Presence presence left join presence.affiliation affiliation"
            + " left join affiliation.person person left join affiliation.organisation organisation"
            + " where presence.meeting.id = :meeting"
            + " order by coalesce(organisation.name, presence.organisation), person.familyName, presence.id")
    List<PresenceRow> presence(long meeting);

    @HQL("from Presence presence where presence.meeting.id = :meeting")
    List<Presence> allPresence(long meeting);

    @HQL("select count(presence) from Presence presence where presence.requestKey = :form")
    long visited(UUID form);

    @HQL("select affiliation.id, " + NAME + ", affiliation.title, organisation.name, affiliation.capacity, seat.role"
            + " from Seat seat join seat.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where seat.space.id = :space and " + SITS
            + " order by organisation.name, person.familyName, affiliation.id, seat.id")
    List<SeatHolder> seated(long space, LocalDate day);

    @HQL("select affiliation.id, signature.role, " + NAME + ", affiliation.title, organisation.name,"
            + " signature.signedAt, signature.byLetter from Signature signature join signature.affiliation affiliation"
            + " join affiliation.person person join affiliation.organisation organisation"
            + " where signature.minutes.id = :minutes order by signature.role, signature.id")
    List<SignatureRow> signatures(long minutes);

    @HQL("select note.kind, note.text, note.writtenAt, " + NAME + ", organisation.name from MeetingNote note"
            + " join note.writtenBy writer join writer.person person join writer.organisation organisation"
            + " where note.meeting.id = :meeting order by note.id")
    List<NoteRow> notes(long meeting);

    @HQL("select itemTask.item.id, task.id, task.what, organisation.name, " + NAME + ", task.dueDay, task.doneAt"
            + " from ItemTask itemTask join itemTask.task task join task.organisation organisation"
            + " left join task.responsible holding left join holding.person person"
            + " where itemTask.item.meeting.id = :meeting order by itemTask.id")
    List<TaskLine> tasks(long meeting);

    @HQL("select itemTask.task.id from ItemTask itemTask where itemTask.requestKey = :form")
    List<Long> made(UUID form);

    @HQL("select count(itemTask) from ItemTask itemTask where itemTask.item.id = :item")
    long tasksOf(long item);

    @HQL("from ReadyMinutes minutes where minutes.meeting.id = :meeting and minutes.takenBackAt is null")
    List<ReadyMinutes> inForce(long meeting);

    @HQL("select count(minutes) from ReadyMinutes minutes where minutes.takenBackAt is null"
            + " and minutes.signedAt is null and minutes.meeting.space.owner = :owner")
    long unsignedOf(String owner);

    @HQL("select minutes.text from ReadyMinutes minutes where minutes.id = :id")
    List<String> text(long id);

    @HQL("select distinct affiliation.id, person.id, " + NAME + ", person.email, person.language from MeetingRole role"
            + " join role.affiliation affiliation join affiliation.person person where role.meeting.id = :meeting"
            + " and role.role <> se.healthycities.portal.meeting.RoleKind.SECRETARY and " + Person.NAMED
            + " order by affiliation.id")
    List<Addressee> signers(long meeting);

    /** Those who come to an occasion and have an account. */
    @HQL("select registration.affiliationId, person.id, " + NAME + ", person.email, person.language"
            + " from Registration registration join Person person on person.id = registration.personId"
            + " where registration.occasionId = :occasion"
            + " and registration.state = se.healthycities.portal.registration.RegistrationState.REGISTERED and "
            + Person.NAMED + " order by registration.id")
    List<Addressee> registered(long occasion);

    /** Those who have signed the minutes that are in force. */
    @HQL("select distinct affiliation.id, person.id, " + NAME + ", person.email, person.language"
            + " from Signature signature join signature.affiliation affiliation join affiliation.person person"
            + " where signature.minutes.id = :minutes and " + Person.NAMED + " order by affiliation.id")
    List<Addressee> haveSigned(long minutes);

    /** By which of the roles that sign somebody may sign today: the seat is valid, and there is no signature yet. */
    @HQL("from MeetingRole role join fetch role.affiliation affiliation where role.meeting.id = :meeting"
            + " and role.role <> se.healthycities.portal.meeting.RoleKind.SECRETARY and affiliation.person.id = :person and not exists (select 1"
            + " from Signature signature where signature.affiliation = affiliation and signature.minutes.id = :minutes)"
            + " and exists (select 1 from Seat seat where seat.affiliation = affiliation"
            + " and seat.space = role.meeting.space and " + SITS + ") order by role.role")
    List<MeetingRole> signable(long meeting, long minutes, long person, LocalDate day);

    @HQL("select count(signature) from Signature signature where signature.minutes.id = :minutes"
            + " and signature.affiliation.person.id = :person")
    long signedBy(long minutes, long person);

    @HQL(
            "select count(role) from MeetingRole role where role.meeting.id = :meeting and role.role <> se.healthycities.portal.meeting.RoleKind.SECRETARY"
                    + " and not exists (select 1 from Signature signature where signature.affiliation = role.affiliation"
                    + " and signature.minutes.id = :minutes)")
    long unsigned(long meeting, long minutes);

    @HQL("select minutes.id, occasion.title, occasion.key, space.path from ReadyMinutes minutes"
            + " join minutes.meeting meeting join meeting.occasion occasion join meeting.space space"
            + " where minutes.takenBackAt is null and minutes.signedAt is null and " + Readable.SPACE
            + Readable.MEETINGS
            + " and exists (select 1 from MeetingRole role join role.affiliation held where role.meeting = meeting"
            + " and role.role <> se.healthycities.portal.meeting.RoleKind.SECRETARY and held.person.id = :person and exists (select 1 from Seat mine"
            + " where mine.affiliation = held and mine.space = space and mine.period.from <= :today"
            + " and (mine.period.to is null or mine.period.to >= :today)) and held.period.from <= :today"
            + " and (held.period.to is null or held.period.to >= :today) and not exists (select 1"
            + " from Signature signature where signature.minutes = minutes and signature.affiliation = held))"
            + " order by minutes.readyAt, minutes.id")
    List<ToSign> toSign(long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select count(role) from MeetingRole role join role.affiliation affiliation where role.meeting.id = :meeting"
            + " and role.role <> se.healthycities.portal.meeting.RoleKind.ADJUSTER and affiliation.person.id = :person and exists (select 1 from Seat seat"
            + " where seat.affiliation = affiliation and seat.space = role.meeting.space and " + SITS + ")")
    long writes(long meeting, long person, LocalDate day);

    /** In whose programmes something of the portal stands, of the spaces that the visitor reads; the latest first. */
    @HQL("select item.id, item.title, space.path, space.name, space.nameEnglish, occasion.key, occasion.title,"
            + " occasion.firstDay, case when occasion.status = CANCELLED then true else false end from AgendaItem item"
            + " join item.meeting meeting join meeting.occasion occasion join meeting.space space"
            + " where item.link = :link and occasion.status <> DRAFT and " + Readable.SPACE
            + Readable.MEETINGS + " order by occasion.firstDay desc, item.id desc limit :most")
    List<LinkingItem> linking(
            String link, long person, boolean member, boolean office, String plugins, LocalDate today, int most);

    @HQL("select space.path, space.name, occasion.key, occasion.title, occasion.firstDay,"
            + " coalesce(organisation.name, presence.organisation, ''), affiliation.capacity, count(presence)"
            + " from Presence presence join presence.meeting meeting join meeting.occasion occasion"
            + " join meeting.space space left join presence.affiliation affiliation"
            + " left join affiliation.organisation organisation where occasion.firstDay between :from and :to"
            + " and presence.attendance in (se.healthycities.portal.meeting.Attendance.PRESENT, se.healthycities.portal.meeting.Attendance.REMOTE) and "
            + Readable.SPACE
            + " group by space.path, space.name, occasion.key, occasion.title, occasion.firstDay,"
            + " coalesce(organisation.name, presence.organisation, ''), affiliation.capacity"
            + " order by occasion.firstDay, occasion.key")
    List<AttendedRow> attended(
            LocalDate from, LocalDate to, long person, boolean member, boolean office, String plugins, LocalDate today);
}
