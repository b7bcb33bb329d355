package se.healthycities.portal.discussion.seen;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of who has read a discussion. */
interface SeenQueries {
    EntityManager entityManager();

    /** Those with a seat today but guests; whoever wrote the post has read it, and so has who read it before it was moved. */
    @HQL("select person.givenName || ' ' || person.familyName, organisation.name, organisation.address,"
            + " case when mark.lastNumber >= :number or moved.postId is not null or post.personId = person.id"
            + " then true else false end from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation"
            + " left join ReadMark mark on mark.discussionId = :discussion and mark.personId = person.id"
            + " left join Post post on post.discussion.id = :discussion and post.number = :number"
            + " left join ReadPost moved on moved.postId = post.id and moved.personId = person.id"
            + " where affiliation.capacity <> se.healthycities.portal.person.Capacity.GUEST and " + Affiliation.TODAY
            + " and exists (select 1 from Seat seat where seat.affiliation = affiliation and seat.space.id = :space"
            + " and seat.role <> se.healthycities.portal.space.SeatRole.GUEST and " + Seat.TODAY + ")"
            + " order by organisation.name, organisation.id, person.familyName, affiliation.id")
    List<SeatedReader> readers(long space, long discussion, int number, LocalDate today);
}
