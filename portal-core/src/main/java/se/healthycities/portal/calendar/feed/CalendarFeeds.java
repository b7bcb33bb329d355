package se.healthycities.portal.calendar.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** The secret address of a person's own calendar, in the person's own hands: made, made anew and taken away. */
@ApplicationScoped
public class CalendarFeeds {
    private final EntityManager entityManager;
    private final Visitors visitors;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public CalendarFeeds(EntityManager entityManager, Visitors visitors, AuditLog audit, Today today) {
        this.entityManager = entityManager;
        this.visitors = visitors;
        this.audit = audit;
        this.today = today;
    }

    /** Since when the visitor has an address, or empty without one. */
    public Optional<Instant> since() {
        return Optional.ofNullable(entityManager.find(
                        CalendarFeed.class, visitors.current().person()))
                .map(CalendarFeed::getMadeAt);
    }

    /**
     * Makes an address; an earlier one ends at once.
     *
     * @return the secret, which is not kept and cannot be shown again
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public String renew() {
        long person = locked();
        String secret = FeedSecret.fresh();
        CalendarFeed known = entityManager.find(CalendarFeed.class, person);
        CalendarFeed feed = known == null ? new CalendarFeed(person) : known;
        feed.under(FeedSecret.hash(secret), today.now());
        if (known == null) {
            entityManager.persist(feed);
        }
        record("calendar-address-made", person);
        return secret;
    }

    /** Ends the address; a second time nothing happens. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void end() {
        CalendarFeed known = entityManager.find(CalendarFeed.class, locked());
        if (known != null) {
            entityManager.remove(known);
            record("calendar-address-ended", known.getPersonId());
        }
    }

    private void record(String act, long person) {
        audit.record(new Actor(person, null), act, "person " + person, Change.NONE);
    }

    /** Two clicks at once make one address after the other. */
    private long locked() {
        long person = visitors.current().person();
        if (person == 0) {
            throw new Refused(Verdict.LOGIN, Scene.PORTAL);
        }
        entityManager.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }
}
