package se.healthycities.portal.succession;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.decision.Decision;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.task.Task;

/** The compile-checked queries of what people hold, and of the rows that pass on. */
interface SuccessionQueries {
    EntityManager entityManager();

    @HQL("select seat.id, space.name, space.path, seat.role from Seat seat join seat.space space"
            + " where seat.affiliation.id = :holder and (seat.period.to is null or seat.period.to > :lastDay)"
            + " order by space.name, seat.id")
    List<HeldSeatRow> seatsHeld(long holder, LocalDate lastDay);

    @HQL("select contact.id, organisation.name, organisation.address, contact.kind from ContactRole contact"
            + " join contact.affiliation holding join holding.organisation organisation where holding.id = :holder"
            + " and (contact.period.to is null or contact.period.to > :lastDay) order by contact.kind, contact.id")
    List<HeldContactRow> contactsHeld(long holder, LocalDate lastDay);

    @HQL("select task.id, task.what, task.address, space.path from Task task left join task.space space"
            + " where task.responsible.id = :holder and task.doneAt is null order by task.dueDay, task.id")
    List<HeldThingRow> tasksHeld(long holder);

    @HQL("select discussion.id, discussion.title, discussion.title, space.path from Discussion discussion"
            + " join discussion.space space where discussion.responsible.id = :holder"
            + " order by discussion.lastPostAt desc, discussion.id")
    List<HeldThingRow> discussionsHeld(long holder);

    @HQL("select file.id, file.name, file.name, space.path from SharedFile file join file.space space"
            + " where file.responsible.id = :holder and file.trashedAt is null order by file.changedAt desc, file.id")
    List<HeldThingRow> filesHeld(long holder);

    @HQL("select decision.id, decision.wording.title, decision.wording.title, space.path from Decision decision"
            + " join decision.space space where decision.responsible.id = :holder"
            + " and decision.state = se.healthycities.portal.decision.DecisionState.OPEN"
            + " order by decision.wording.due, decision.id")
    List<HeldThingRow> decisionsHeld(long holder);

    @HQL("from Decision decision where decision.id in :ids order by decision.id")
    List<Decision> decisions(Collection<Long> ids);

    @HQL("update Decision thing set thing.responsible.id = :to where thing.id in :ids")
    int decisionsTo(Collection<Long> ids, Long to);

    @HQL("from Seat seat where seat.id in :ids order by seat.id")
    List<Seat> seats(Collection<Long> ids);

    @HQL("from ContactRole contact where contact.id in :ids order by contact.id")
    List<ContactRole> contacts(Collection<Long> ids);

    @HQL("from Task task where task.id in :ids order by task.id")
    List<Task> tasks(Collection<Long> ids);

    @HQL("from Discussion discussion where discussion.id in :ids order by discussion.id")
    List<Discussion> discussions(Collection<Long> ids);

    @HQL("from SharedFile file where file.id in :ids order by file.id")
    List<SharedFile> files(Collection<Long> ids);

    @HQL("update Task thing set thing.responsible.id = :to where thing.id in :ids")
    int tasksTo(Collection<Long> ids, Long to);

    @HQL("update Discussion thing set thing.responsible.id = :to where thing.id in :ids")
    int discussionsTo(Collection<Long> ids, Long to);

    @HQL("update SharedFile thing set thing.responsible.id = :to where thing.id in :ids")
    int filesTo(Collection<Long> ids, Long to);

    @HQL("from Seat seat where seat.affiliation.id = :holder and (seat.period.to is null or seat.period.to > :day)"
            + " order by seat.period.from, seat.id")
    List<Seat> seatsOf(long holder, LocalDate day);

    @HQL("from ContactRole contact where contact.affiliation.id = :holder"
            + " and (contact.period.to is null or contact.period.to > :day) order by contact.period.from, contact.id")
    List<ContactRole> contactsOf(long holder, LocalDate day);

    /** Of seats that were left vacant, those of a space with one seat for each organisation that has somebody new. */
    @HQL("select held.id from Seat held join held.space space where held.id in :ids"
            + " and space.joining = se.healthycities.portal.space.Joining.ONE_PER_ORGANISATION"
            + " and exists (select 1 from Seat other where other.space = space and other.id <> held.id"
            + " and other.affiliation.organisation = held.affiliation.organisation and other.period.from > :lastDay)")
    List<Long> seatsTakenSince(Set<Long> ids, LocalDate lastDay);

    /** Of contact roles that were left vacant, those for which the organisation has named somebody. */
    @HQL("select held.id from ContactRole held where held.id in :ids and exists (select 1 from ContactRole other"
            + " where other.id <> held.id and other.kind = held.kind and other.period.from > :lastDay"
            + " and other.affiliation.organisation = held.affiliation.organisation)")
    List<Long> contactsTakenSince(Set<Long> ids, LocalDate lastDay);
}
