package se.healthycities.portal.worklist;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of the work list. */
interface WorkListQueries {
    EntityManager entityManager();

    String LEADERLESS = " from Space space where space.owner <> 'core' and " + Space.ACTIVE
            + " and not exists (select 1 from Seat seat join seat.affiliation affiliation where seat.space = space"
            + " and seat.role in :leading and " + Seat.TODAY + " and " + Affiliation.TODAY + ")";

    @HQL("select count(space)" + LEADERLESS)
    long leaderless(List<SeatRole> leading, LocalDate today);

    @HQL("select space.name, space.path, space.id" + LEADERLESS + " order by space.name, space.id limit :most")
    List<PlaceRow> leaderless(List<SeatRole> leading, LocalDate today, int most);

    String WROTE = "exists (select 1 from Post post join post.author affiliation where affiliation.organisation ="
            + " organisation and post.writtenAt >= :since)";

    String MEMBERS = " from MembershipPeriod membership join membership.organisation organisation where "
            + MembershipPeriod.TODAY
            + " and membership.period.from <= :before and not exists (select 1 from AgreedPause"
            + " pause where pause.organisation = organisation and pause.period.from <= :today and"
            + " (pause.period.to is null or pause.period.to >= :today))";

    @HQL("select count(organisation)" + MEMBERS + " and not " + WROTE)
    long silent(Instant since, LocalDate before, LocalDate today);

    @HQL("select organisation.name, organisation.address, organisation.id" + MEMBERS + " and not " + WROTE
            + " order by organisation.name limit :most")
    List<PlaceRow> silent(Instant since, LocalDate before, LocalDate today, int most);

    String ONE_SIDED = MEMBERS + " and " + WROTE + " and not exists (select 1 from Post said join said.author elected"
            + " where elected.organisation = organisation and elected.capacity = :capacity and said.writtenAt >= :since)";

    @HQL("select count(organisation)" + ONE_SIDED)
    long oneSided(Capacity capacity, Instant since, LocalDate before, LocalDate today);

    @HQL("select organisation.name, organisation.address, organisation.id" + ONE_SIDED
            + " order by organisation.name limit :most")
    List<PlaceRow> oneSided(Capacity capacity, Instant since, LocalDate before, LocalDate today, int most);
}
