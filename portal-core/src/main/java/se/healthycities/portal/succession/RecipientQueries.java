package se.healthycities.portal.succession;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of who gets a mail; {@code today} is the day that is asked about. */
interface RecipientQueries {
    EntityManager entityManager();

    String WHO = "select affiliation.id, person.id, person.givenName || ' ' || person.familyName, person.email,"
            + " person.language from Affiliation affiliation join affiliation.person person where ";

    @HQL(WHO + "affiliation.id = :holder and " + Affiliation.TODAY)
    List<RecipientRow> holder(long holder, LocalDate today);

    /** To whom an affiliation was handed over, the newest first. */
    @HQL("select handover.successor.id from Handover handover where handover.leaver.id = :leaver"
            + " and handover.undoneAt is null and handover.space is null and handover.successor is not null"
            + " and handover.lastDay < :today order by handover.id desc")
    List<Long> successors(long leaver, LocalDate today);

    @HQL(WHO + Affiliation.TODAY + " and affiliation.organisation.id = (select gone.organisation.id"
            + " from Affiliation gone where gone.id = :leaver) and exists (select 1 from ContactRole contact"
            + " where contact.affiliation = affiliation and contact.kind ="
            + " se.healthycities.portal.person.ContactKind.ADMINISTRATIVE and " + ContactRole.TODAY
            + ") order by affiliation.id limit 1")
    List<RecipientRow> administrative(long leaver, LocalDate today);

    @HQL(WHO + Affiliation.TODAY + " and affiliation.organisation.id = (select gone.organisation.id"
            + " from Affiliation gone where gone.id = :leaver) and exists (select 1 from ContactRole contact"
            + " where contact.affiliation = affiliation and contact.kind ="
            + " se.healthycities.portal.person.ContactKind.POLITICAL and " + ContactRole.TODAY
            + ") order by affiliation.id limit 1")
    List<RecipientRow> political(long leaver, LocalDate today);

    @HQL(WHO + Affiliation.TODAY + " and exists (select 1 from Seat seat where seat.affiliation = affiliation"
            + " and seat.space.path = :office and seat.role = se.healthycities.portal.space.SeatRole.COORDINATOR and "
            + Seat.TODAY + ") order by affiliation.id limit 1")
    List<RecipientRow> coordinator(String office, LocalDate today);
}
