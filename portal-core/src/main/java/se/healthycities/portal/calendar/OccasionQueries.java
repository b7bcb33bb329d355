package se.healthycities.portal.calendar;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.MembershipPeriod;

/** The compile-checked queries of the calendar. */
interface OccasionQueries {
    EntityManager entityManager();

    String ROW = "select occasion.id, occasion.title, occasion.kind, occasion.firstDay, occasion.lastDay,"
            + " occasion.startTime, occasion.endTime, occasion.precision, occasion.place, occasion.mode,"
            + " occasion.status, occasion.audience, occasion.part, occasion.capacity, occasion.registered,"
            + " occasion.waiting, case when " + KnownOccasion.NAMED + " then space.path else null end, occasion.key,"
            + " occasion.movedAt, case when " + KnownOccasion.NAMED + " then space.name else null end, case when "
            + KnownOccasion.NAMED + " then space.nameEnglish else null end"
            + " from Occasion occasion left join occasion.space space";

    String FILTERED = " and (:kind = '' or occasion.kind = :kind) and (:place = '' or space.path = :place)"
            + " and (:host = '' or exists (select 1 from Organisation host where host = occasion.host"
            + " and host.address = :host)) and (:mine = false or " + OwnOccasion.MINE + ") and " + KnownOccasion.TODAY;

    @HQL(ROW + " where space.id = :space and " + KnownOccasion.TODAY
            + " order by occasion.part, occasion.firstDay, occasion.id")
    List<OccasionRow> inSpace(long space, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL(ROW + " where space.id = :space and occasion.lastDay >= :today and occasion.status <> CANCELLED and "
            + KnownOccasion.TODAY + " order by occasion.firstDay, occasion.id limit 1")
    List<OccasionRow> next(long space, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL(ROW + " where occasion.lastDay >= :today and " + KnownOccasion.TODAY
            + " order by occasion.firstDay, occasion.id limit :most")
    List<OccasionRow> coming(int most, long person, boolean member, boolean office, String plugins, LocalDate today);

    /** From a day on, which is earlier than today as far as the longest occasion lasts. */
    @HQL(ROW + " where occasion.firstDay >= :after and (occasion.firstDay > :after or occasion.id > :id)"
            + " and occasion.lastDay >= :today" + FILTERED + " order by occasion.firstDay, occasion.id limit :most")
    List<OccasionRow> later(
            LocalDate after,
            long id,
            int most,
            String kind,
            String place,
            String host,
            boolean mine,
            String registered,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    @HQL(ROW + " where occasion.firstDay <= :before and (occasion.firstDay < :before or occasion.id < :id)"
            + " and occasion.lastDay < :today" + FILTERED
            + " order by occasion.firstDay desc, occasion.id desc limit :most")
    List<OccasionRow> earlier(
            LocalDate before,
            long id,
            int most,
            String kind,
            String place,
            String host,
            boolean mine,
            String registered,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    /** Of a space, or with 0 of the network as a whole; for those who may publish them. */
    @HQL("select occasion.id, occasion.key, occasion.title, occasion.firstDay from Occasion occasion"
            + " left join occasion.space space where occasion.status = DRAFT and occasion.cancelledAt is null"
            + " and (space.id = :space or space is null and :space = 0) order by occasion.firstDay, occasion.id")
    List<DraftRow> drafts(long space);

    @HQL("select occasion.joinAddress from Occasion occasion where occasion.id = :id"
            + " and occasion.joinAddress is not null")
    List<String> joinAddress(long id);

    @HQL("select holder.givenName || ' ' || holder.familyName || ', ' || organisation.name from Occasion occasion"
            + " join occasion.changedBy changer join changer.person holder join changer.organisation organisation"
            + " where occasion.id = :id")
    List<String> changer(long id);

    @HQL(OccasionDetails.SELECT + " where occasion.id = :id")
    List<OccasionDetails> one(long id);

    @HQL(OccasionDetails.SELECT + " where occasion.key = :key")
    List<OccasionDetails> byKey(String key);

    @HQL("select organisation.id, organisation.name, organisation.address from MembershipPeriod membership"
            + " join membership.organisation organisation where " + MembershipPeriod.TODAY
            + " order by organisation.name")
    List<HostRow> members(LocalDate today);

    @HQL("select occasion.key from Occasion occasion where occasion.requestKey = :form")
    List<String> made(UUID form);

    @HQL("from Occasion occasion where occasion.requestKey = :form")
    List<Occasion> byForm(UUID form);

    /** What nobody has heard of yet of a row of meetings. */
    @HQL("from Occasion occasion where occasion.series = :series and occasion.status = DRAFT"
            + " and occasion.cancelledAt is null order by occasion.firstDay, occasion.id")
    List<Occasion> row(UUID series);

    @HQL("select count(other) from Occasion occasion join Occasion other on other.series = occasion.series"
            + " where occasion.id = :id and other.status = DRAFT and other.cancelledAt is null")
    long rowLength(long id);

    @HQL("select occasion.id, occasion.joinAddress, " + KnownOccasion.READS
            + " from Occasion occasion left join occasion.space space where occasion.id = :id"
            + " and occasion.joinAddress is not null and occasion.status <> CANCELLED and " + KnownOccasion.TODAY)
    List<JoinRow> joining(long id, long person, boolean member, boolean office, String plugins, LocalDate today);
}
