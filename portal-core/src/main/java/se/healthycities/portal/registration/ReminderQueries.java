package se.healthycities.portal.registration;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of reminders. */
interface ReminderQueries {
    EntityManager entityManager();

    /** Occasions near enough to remind of; a draft, a cancelled one or one of a space that rests by then reminds nobody. */
    @SQL("select r.occasion_id from core.registration_rules r join core.occasions o on o.id = r.occasion_id"
            + " where o.first_day <= :until and o.last_day >= :since and o.status not in ('DRAFT', 'CANCELLED')"
            + " and not exists (select 1 from core.spaces s where s.id = o.space_id and s.rests_from <= o.first_day)"
            + " order by r.occasion_id")
    List<Long> near(LocalDate since, LocalDate until);

    /** Those who were registered when the reminder was due, want it and have not got it. */
    @HQL("from Registration registration where registration.occasionId = :occasion and registration.state = REGISTERED"
            + " and registration.reminded = true and registration.madeAt <= :due"
            + " and not exists (select 1 from RegistrationReminder reminder where reminder.registrationId = registration.id"
            + " and reminder.kind = :kind and reminder.day = :day) order by registration.id limit :most")
    List<Registration> unreminded(long occasion, ReminderKind kind, LocalDate day, Instant due, int most);

    String LEADS = "seat.role = se.healthycities.portal.space.SeatRole.";

    /** Who leads a space today; for an occasion of the network as a whole the space is the office. */
    @HQL("select 0L, person.id, person.givenName, person.email, person.language from Seat seat"
            + " join seat.affiliation affiliation join affiliation.person person where seat.space.path = :space"
            + " and (" + LEADS + "CHAIR or " + LEADS + "VICE_CHAIR or " + LEADS + "CONVENOR or " + LEADS
            + "SECRETARY or "
            + LEADS + "TEAM_LEAD or " + LEADS + "FACILITATOR or " + LEADS + "COORDINATOR) and " + Seat.TODAY + " and "
            + Affiliation.TODAY + " and " + Person.NAMED + " order by person.id")
    List<Recipient> leaders(String space, LocalDate today);
}
