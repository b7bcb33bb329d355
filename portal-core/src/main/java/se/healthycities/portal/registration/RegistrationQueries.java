package se.healthycities.portal.registration;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Readable;

/** The compile-checked queries by which seats are given and taken. */
interface RegistrationQueries {
    EntityManager entityManager();

    /**
     * Lets nobody else change the seats or the occasion itself before this transaction ends; empty without rules. Whoever
     * changes the occasion locks the same row first, so that the two never wait for each other.
     */
    @SQL("select r.occasion_id from core.registration_rules r join core.occasions o on o.id = r.occasion_id"
            + " where r.occasion_id = :occasion for no key update of o")
    List<Long> lock(long occasion);

    /** Rules that everything else is then set in; those that are there stay. */
    @SQL("insert into core.registration_rules (occasion_id, entrance, offer_hours, list, months_kept, reminders)"
            + " values (:occasion, :entrance, :hours, :list, :months, '') on conflict (occasion_id) do nothing")
    int make(long occasion, String entrance, String list, int hours, int months);

    @HQL("select registration.occasionId from Registration registration where registration.id = :id")
    List<Long> occasionOf(long id);

    @HQL("select count(registration) from Registration registration where registration.occasionId = :occasion"
            + " and registration.mode = :mode and registration.state in (REGISTERED, OFFERED)")
    long held(long occasion, AttendanceMode mode);

    /** How many of an organisation come or may still come; a capacity of null counts all. */
    @HQL("select count(registration) from Registration registration where registration.occasionId = :occasion"
            + " and registration.organisationId = :organisation and registration.endedAt is null"
            + " and (:capacity is null or registration.capacity = :capacity)")
    long live(long occasion, long organisation, Capacity capacity);

    @HQL("select count(registration) from Registration registration where registration.occasionId = :occasion"
            + " and registration.organisationId = :organisation and registration.state in (REGISTERED, OFFERED)"
            + " and (:capacity is null or registration.capacity = :capacity)")
    long seated(long occasion, long organisation, Capacity capacity);

    @HQL("select max(registration.turn) from Registration registration where registration.occasionId = :occasion")
    Long lastTurn(long occasion);

    @HQL("from Registration registration where registration.occasionId = :occasion and registration.state = WAITING"
            + " order by registration.turn")
    List<Registration> waiting(long occasion);

    @HQL("from Registration registration where registration.occasionId = :occasion and registration.state = OFFERED"
            + " and registration.offeredUntil <= :now order by registration.offeredUntil, registration.id")
    List<Registration> lapsed(long occasion, Instant now);

    @HQL("from Registration registration where registration.occasionId = :occasion and registration.state in"
            + " (REGISTERED, OFFERED) order by registration.id")
    List<Registration> seated(long occasion);

    @HQL("from Registration registration where registration.occasionId = :occasion and registration.endedAt is null"
            + " and registration.state <> UNCONFIRMED order by registration.id")
    List<Registration> live(long occasion);

    @HQL("from Registration registration where registration.requestKey = :key order by registration.id")
    List<Registration> keyed(UUID key);

    /** Somebody who is registered already, by person or by the same address. */
    @HQL("from Registration registration where registration.occasionId = :occasion and registration.endedAt is null"
            + " and (registration.personId = :person or registration.email = :email)")
    List<Registration> present(long occasion, Long person, String email);

    @SQL("select id from core.people where email = :email")
    List<Long> personAt(String email);

    /** Whether a person reads a space today. */
    @HQL("select count(space) from Space space where space.id = :id and " + Readable.SPACE)
    long reads(long id, long person, boolean member, boolean office, String plugins, LocalDate today);

    /** Those who agreed to be named in the list. */
    @HQL("from Registration registration where registration.occasionId = :occasion and registration.listed = true"
            + " order by registration.id")
    List<Registration> listed(long occasion);

    @HQL("delete from RegistrationAnswer answer where answer.registrationId = :registration")
    int dropAnswers(long registration);

    /** Where one joins; told to those who are registered. */
    @SQL("select join_address from core.occasions where id = :occasion and join_address is not null")
    List<String> joinAddress(long occasion);

    /** What lists of occasions show: how many come and wait, how many seats there are (-1 without limit), whether it is open. */
    @SQL(
            "update core.occasions o set registered = (select count(*) from core.registrations r where r.occasion_id = o.id"
                    + " and r.state in ('REGISTERED', 'OFFERED')), waiting = (select count(*) from core.registrations r"
                    + " where r.occasion_id = o.id and r.state = 'WAITING'), capacity = nullif(:seats, -1),"
                    + " status = case when :open and o.status = 'PUBLISHED' then 'REGISTRATION_OPEN'"
                    + " when not :open and o.status = 'REGISTRATION_OPEN' then 'PUBLISHED' else o.status end where o.id = :occasion")
    int show(long occasion, int seats, boolean open);

    /** Those whose registration is over and still shown as open. */
    @SQL("select o.id from core.occasions o join core.registration_rules r on r.occasion_id = o.id"
            + " where o.status = 'REGISTRATION_OPEN' and (r.closes_at <= :now or o.starts_at <= :now or o.last_day < :today)"
            + " order by o.id")
    List<Long> closed(Instant now, LocalDate today);

    /** Occasions in which something is to be done without anybody's doing: an offer has lapsed, or a seat may be free. */
    @SQL("select distinct r.occasion_id from core.registrations r join core.occasions o on o.id = r.occasion_id"
            + " where r.state = 'OFFERED' and r.offered_until <= :now or r.state = 'WAITING' and o.first_day >= :today"
            + " order by r.occasion_id")
    List<Long> unsettled(Instant now, LocalDate today);

    /** Drafts tell nothing; they are asked again when they are published. */
    @SQL("select r.occasion_id from core.registration_rules r join core.occasions o on o.id = r.occasion_id"
            + " where r.opens_at <= :now and not r.opening_told and o.status <> 'DRAFT' order by r.occasion_id")
    List<Long> opened(Instant now);

    @SQL("delete from core.registrations where state = 'UNCONFIRMED' and made_at < :since")
    int dropUnconfirmed(Instant since);
}
