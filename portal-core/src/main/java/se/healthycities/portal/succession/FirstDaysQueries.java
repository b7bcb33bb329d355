package se.healthycities.portal.succession;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of a successor's first thirty days. */
interface FirstDaysQueries {
    EntityManager entityManager();

    String TAKEN = "space.path in (select item.place from HandoverItem item where item.handover.id in :handovers"
            + " and item.successor.person.id = :person) and ";

    @HQL("select handover.id, person.givenName || ' ' || person.familyName, organisation.id, organisation.name,"
            + " handover.lastDay, count(item) from HandoverItem item join item.handover handover"
            + " join handover.leaver leaver join leaver.person person join leaver.organisation organisation"
            + " where item.successor.person.id = :person and handover.undoneAt is null"
            + " and (handover.madeAt > :since or handover.lastDay > :day)"
            + " group by handover.id, person.givenName, person.familyName, organisation.id, organisation.name,"
            + " handover.lastDay order by handover.id desc")
    List<ReceivedRow> received(long person, Instant since, LocalDate day);

    @HQL("select discussion.id, discussion.title, space.path, space.name from Discussion discussion"
            + " join discussion.space space where discussion.responsible.id in (select mine.id from Affiliation mine"
            + " where mine.person.id = :person and mine.period.from <= :today and (mine.period.to is null"
            + " or mine.period.to >= :today)) and discussion.state ="
            + " se.healthycities.portal.discussion.DiscussionState.OPEN and exists (select 1 from HandoverItem item"
            + " where item.handover.id in :handovers and item.kind = 'discussions' and item.heldId = discussion.id)"
            + " and " + Readable.SPACE + " order by discussion.lastPostAt desc, discussion.id desc limit :most")
    List<WaitingTalkRow> talks(
            List<Long> handovers,
            int most,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    /** Open discussions that the organisation started and in which somebody else had the last word. */
    @HQL("select discussion.id, discussion.title, space.path, space.name from Discussion discussion"
            + " join discussion.space space where discussion.author.organisation.id = :organisation"
            + " and discussion.lastAuthor.organisation.id <> :organisation and discussion.state ="
            + " se.healthycities.portal.discussion.DiscussionState.OPEN and " + Readable.SPACE
            + " order by discussion.lastPostAt desc, discussion.id desc limit :most")
    List<WaitingTalkRow> questions(
            long organisation, int most, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select occasion.id, occasion.title, space.path, space.name, occasion.firstDay from Occasion occasion"
            + " join occasion.space space where occasion.lastDay >= :today and " + TAKEN + KnownOccasion.TODAY
            + " order by occasion.firstDay, occasion.id limit :most")
    List<ComingRow> meetings(
            List<Long> handovers,
            int most,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    @HQL("select distinct leader.id, leader.givenName || ' ' || leader.familyName, leading.title, place.name,"
            + " leader.email, space.name from Seat lead join lead.affiliation leading join leading.person leader"
            + " join leading.organisation place join lead.space space where leader.id <> :person"
            + " and lead.role in (se.healthycities.portal.space.SeatRole.CHAIR,"
            + " se.healthycities.portal.space.SeatRole.CONVENOR, se.healthycities.portal.space.SeatRole.TEAM_LEAD)"
            + " and lead.period.from <= :today and (lead.period.to is null or lead.period.to >= :today) and "
            + TAKEN + Readable.SPACE + " order by space.name, leader.id limit :most")
    List<CallRow> leaders(
            List<Long> handovers,
            int most,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    @HQL("select person.id, person.givenName || ' ' || person.familyName, affiliation.title, organisation.name,"
            + " person.email, '' from ContactRole contact join contact.affiliation affiliation"
            + " join affiliation.person person join affiliation.organisation organisation"
            + " where organisation.id = :organisation and person.id <> :person and contact.period.from <= :today"
            + " and (contact.period.to is null or contact.period.to >= :today) and " + Affiliation.TODAY
            + " order by contact.kind, person.id limit 2")
    List<CallRow> contacts(long organisation, long person, LocalDate today);

    @HQL("select person.id, person.givenName || ' ' || person.familyName, affiliation.title, organisation.name,"
            + " person.email, '' from Seat seat join seat.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where seat.space.path = :path and person.id <> :person"
            + " and seat.role = se.healthycities.portal.space.SeatRole.COORDINATOR and " + Seat.TODAY + " and "
            + Affiliation.TODAY + " order by seat.id limit 1")
    List<CallRow> coordinators(String path, long person, LocalDate today);
}
