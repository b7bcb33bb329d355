package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.time.Today;

/**
 * Gives and takes seats, one transaction after the other: {@link #open} locks the occasion, ends what has lapsed and
 * offers what is free, so that whoever comes next finds it settled however late the job runs.
 */
@ApplicationScoped
public class SeatBook {
    private final EntityManager entityManager;
    private final RegistrationQueries queries;
    private final OccasionReads occasions;
    private final RegistrationLetters letters;
    private final Facts facts;
    private final Today today;

    @Inject
    public SeatBook(
            EntityManager entityManager,
            RegistrationQueries queries,
            OccasionReads occasions,
            RegistrationLetters letters,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.occasions = occasions;
        this.letters = letters;
        this.facts = facts;
        this.today = today;
    }

    /** The page of one occasion, which nobody else writes in before the transaction ends; empty when it takes no registrations. */
    Optional<OpenBook> open(long occasion) {
        if (queries.lock(occasion).isEmpty()) {
            return Optional.empty();
        }
        RegistrationRules rules = entityManager.find(RegistrationRules.class, occasion);
        entityManager.refresh(rules);
        OpenBook book =
                new OpenBook(new BookableOccasion(occasions.one(occasion).orElseThrow()), rules, rules.details());
        settle(book);
        return Optional.of(book);
    }

    /** The registration as it is now that nobody else can change it. */
    Registration read(long registration) {
        Registration found = entityManager.find(Registration.class, registration);
        entityManager.refresh(found);
        return found;
    }

    /** A seat where one is free, otherwise the end of the line. */
    void place(OpenBook book, Registration registration, Long actor) {
        if (free(book, registration.getMode()) > 0) {
            registration.seat();
            log(registration, StepKind.REGISTERED, actor, null);
        } else {
            queue(book, registration, actor);
        }
    }

    void queue(OpenBook book, Registration registration, Long actor) {
        Long last = queries.lastTurn(book.occasion().id());
        registration.queue(last == null ? 1 : last + 1);
        log(registration, StepKind.QUEUED, actor, null);
    }

    /** @param how CANCELLED, DECLINED or EXPIRED */
    void end(OpenBook book, Registration registration, RegistrationState how, Long actor, String reason) {
        registration.end(how, today.now());
        log(registration, StepKind.valueOf(how.name()), actor, reason);
        facts.tell(new RegistrationEnded(registration.getId(), book.occasion().space(), actor));
    }

    /** Ends offers whose time is over, offers free seats to the first in line, and counts. */
    void settle(OpenBook book) {
        Instant now = today.now();
        long occasion = book.occasion().id();
        for (Registration lapsed : queries.lapsed(occasion, now)) {
            end(book, lapsed, RegistrationState.EXPIRED, null, null);
            letters.lapsed(book.occasion(), lapsed);
        }
        if (!book.occasion().cancelled() && now.isBefore(book.occasion().starts())) {
            offerFree(book, now);
        }
        entityManager.flush();
        boolean takes = RegistrationStage.of(book.occasion(), book.details(), now, false)
                .takes();
        queries.show(occasion, seats(book), takes);
    }

    /** All seats together, -1 where one of the ways to take part has no limit. */
    static int seats(OpenBook book) {
        int all = 0;
        for (AttendanceMode mode : book.occasion().modes()) {
            Integer seats = book.details().seats().of(mode);
            if (seats == null) {
                return -1;
            }
            all += seats;
        }
        return all;
    }

    void log(Registration registration, StepKind act, Long actor, String reason) {
        entityManager.persist(new RegistrationStep(registration.getId(), act, today.now(), actor, reason));
    }

    /** How many seats are free; very many where there is no limit, none where the occasion is not held in this way. */
    long free(OpenBook book, AttendanceMode mode) {
        if (!book.occasion().modes().contains(mode)) {
            return 0;
        }
        Integer seats = book.details().seats().of(mode);
        return seats == null
                ? Long.MAX_VALUE
                : seats - queries.held(book.occasion().id(), mode);
    }

    private void offerFree(OpenBook book, Instant now) {
        Map<AttendanceMode, Long> free = new EnumMap<>(AttendanceMode.class);
        book.occasion().modes().forEach(mode -> free.put(mode, free(book, mode)));
        if (free.values().stream().noneMatch(seats -> seats > 0)) {
            return;
        }
        for (Registration next : queries.waiting(book.occasion().id())) {
            if (free.getOrDefault(next.getMode(), 0L) > 0 && fits(book, next)) {
                offer(book, next, now);
                free.merge(next.getMode(), -1L, Long::sum);
            }
        }
    }

    private void offer(OpenBook book, Registration next, Instant now) {
        Instant until = now.plus(Duration.ofHours(book.details().offerHours()));
        Instant starts = book.occasion().starts();
        next.offer(until.isAfter(starts) ? starts : until);
        log(next, StepKind.OFFERED, null, null);
        facts.tell(new SeatOffered(next.getId(), book.occasion().space(), null));
        letters.offered(book.occasion(), next);
    }

    /** An organisation with all its seats is passed over until one of them becomes free. */
    private boolean fits(OpenBook book, Registration next) {
        RulesDetails.Limits limits = book.details().limits();
        return next.getOrganisationId() == null
                || within(book, next, limits.all(), null)
                        && within(book, next, limits.of(next.getCapacity()), next.getCapacity());
    }

    private boolean within(OpenBook book, Registration next, Integer most, Capacity capacity) {
        return most == null || queries.seated(book.occasion().id(), next.getOrganisationId(), capacity) < most;
    }

    /** An occasion with its rules, while they are locked. */
    record OpenBook(BookableOccasion occasion, RegistrationRules rules, RulesDetails details) {}
}
