package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.fact.Facts;

/** What happens to registrations by itself, one occasion in a transaction. */
@ApplicationScoped
public class Upkeep {
    private final SeatBook seats;
    private final RegistrationQueries queries;
    private final Facts facts;

    @Inject
    public Upkeep(SeatBook seats, RegistrationQueries queries, Facts facts) {
        this.seats = seats;
        this.queries = queries;
        this.facts = facts;
    }

    List<Long> unsettled(Instant now, LocalDate today) {
        return queries.unsettled(now, today);
    }

    List<Long> opened(Instant now) {
        return queries.opened(now);
    }

    List<Long> closed(Instant now, LocalDate today) {
        return queries.closed(now, today);
    }

    /** Ends offers that nobody answered and offers what is free. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(long occasion) {
        seats.open(occasion);
    }

    /** Tells once that one can register from now on (INV-060); of a draft nothing is told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tellOpening(long occasion) {
        seats.open(occasion).ifPresent(book -> {
            BookableOccasion opened = book.occasion();
            if (opened.published() && book.rules().tellOpening() && !opened.cancelled()) {
                facts.tell(new RegistrationOpened(occasion, opened.space(), null));
            }
        });
    }

    /** Nobody confirmed them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetUnconfirmed(Instant since) {
        return queries.dropUnconfirmed(since);
    }
}
