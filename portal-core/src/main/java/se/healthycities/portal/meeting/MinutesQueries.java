package se.healthycities.portal.meeting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Readable;

/** The compile-checked queries of minutes that wait for signatures or are signed: who signs them, and who has. */
interface MinutesQueries {
    EntityManager entityManager();

    @HQL(MeetingDetails.SELECT + " where minutes.id = :minutes")
    List<MeetingDetails> ofMinutes(long minutes);

    @HQL("from ReadyMinutes minutes where minutes.meeting.id = :meeting and minutes.takenBackAt is null")
    List<ReadyMinutes> inForce(long meeting);

    @HQL("select minutes.text from ReadyMinutes minutes where minutes.id = :id")
    List<String> text(long id);

    @HQL("select count(minutes) from ReadyMinutes minutes where minutes.takenBackAt is null"
            + " and minutes.signedAt is null and minutes.meeting.space.owner = :owner")
    long unsignedOf(String owner);

    @HQL("select distinct affiliation.id, person.id, " + MeetingQueries.NAME
            + ", person.email, person.language from MeetingRole role"
            + " join role.affiliation affiliation join affiliation.person person where role.meeting.id = :meeting"
            + " and role.role <> se.healthycities.portal.meeting.RoleKind.SECRETARY and " + Person.NAMED
            + " order by affiliation.id")
    List<Addressee> signers(long meeting);

    /** By which of the roles that sign somebody may sign today: the seat is valid, and there is no signature yet. */
    @HQL("from MeetingRole role join fetch role.affiliation affiliation where role.meeting.id = :meeting"
            + " and role.role <> se.healthycities.portal.meeting.RoleKind.SECRETARY and affiliation.person.id = :person and not exists (select 1"
            + " from Signature signature where signature.affiliation = affiliation and signature.minutes.id = :minutes)"
            + " and exists (select 1 from Seat seat where seat.affiliation = affiliation"
            + " and seat.space = role.meeting.space and " + MeetingQueries.SITS + ") order by role.role")
    List<MeetingRole> signable(long meeting, long minutes, long person, LocalDate day);

    @HQL(
            "select count(role) from MeetingRole role where role.meeting.id = :meeting and role.role <> se.healthycities.portal.meeting.RoleKind.SECRETARY"
                    + " and not exists (select 1 from Signature signature where signature.affiliation = role.affiliation"
                    + " and signature.minutes.id = :minutes)")
    long unsigned(long meeting, long minutes);

    @HQL("select affiliation.id, signature.role, " + MeetingQueries.NAME + ", affiliation.title, organisation.name,"
            + " signature.signedAt, signature.byLetter from Signature signature join signature.affiliation affiliation"
            + " join affiliation.person person join affiliation.organisation organisation"
            + " where signature.minutes.id = :minutes order by signature.role, signature.id")
    List<SignatureRow> signatures(long minutes);

    /** Those who have signed the minutes that are in force. */
    @HQL("select distinct affiliation.id, person.id, " + MeetingQueries.NAME + ", person.email, person.language"
            + " from Signature signature join signature.affiliation affiliation join affiliation.person person"
            + " where signature.minutes.id = :minutes and " + Person.NAMED + " order by affiliation.id")
    List<Addressee> haveSigned(long minutes);

    @HQL("select count(signature) from Signature signature where signature.minutes.id = :minutes"
            + " and signature.affiliation.person.id = :person")
    long signedBy(long minutes, long person);

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
}
