package se.healthycities.portal.calendar;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of the calendar. */
interface OccasionQueries {
    EntityManager entityManager();

    String ROW = "select occasion.id, occasion.title, occasion.kind, occasion.firstDay, occasion.lastDay,"
            + " occasion.startTime, occasion.endTime, occasion.precision, occasion.place, occasion.mode,"
            + " occasion.status, occasion.audience, occasion.part, occasion.capacity, occasion.registered,"
            + " occasion.waiting, case when " + KnownOccasion.NAMED + " then space.path else null end, occasion.key,"
            + " occasion.movedAt from Occasion occasion left join occasion.space space";

    String DETAILS = "select occasion.id, occasion.key, occasion.uid, occasion.version, occasion.sequence, occasion.owner,"
            + " occasion.title, occasion.kind, occasion.firstDay, occasion.lastDay, occasion.startTime, occasion.endTime,"
            + " occasion.startsAt, occasion.endsAt, occasion.precision, occasion.place, occasion.mode, occasion.status,"
            + " occasion.audience, occasion.part, occasion.words.text, occasion.words.html, occasion.words.organiser, occasion.words.link,"
            + " occasion.words.membersAttend, occasion.movedFrom, occasion.movedFromTime, occasion.movedAt,"
            + " occasion.cancelledAt, occasion.reason, occasion.changedAt, host.id, host.name, space.id, space.path,"
            + " space.name, space.nameEnglish from Occasion occasion left join occasion.space space"
            + " left join occasion.words.host host";

    @HQL(ROW + " where space.id = :space and " + KnownOccasion.TODAY
            + " order by occasion.part, occasion.firstDay, occasion.id")
    List<OccasionRow> inSpace(
            long space, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL(ROW + " where space.id = :space and occasion.lastDay >= :today and occasion.status <> CANCELLED and "
            + KnownOccasion.TODAY + " order by occasion.firstDay, occasion.id limit 1")
    List<OccasionRow> next(
            long space, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL(ROW + " where occasion.lastDay >= :today and " + KnownOccasion.TODAY
            + " order by occasion.firstDay, occasion.id limit :most")
    List<OccasionRow> coming(
            int most, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL(DETAILS + " where occasion.id = :id")
    List<OccasionDetails> one(long id);

    @HQL(DETAILS + " where occasion.key = :key")
    List<OccasionDetails> byKey(String key);

    @HQL("select occasion.id, occasion.words.joinAddress, " + KnownOccasion.READS
            + " from Occasion occasion left join occasion.space space where occasion.id = :id"
            + " and occasion.words.joinAddress is not null and occasion.status <> CANCELLED and " + KnownOccasion.TODAY)
    List<JoinRow> joining(long id, long person, boolean member, boolean office, String plugins, LocalDate today);
}
