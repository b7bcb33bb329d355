package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.calendar.OccasionPublished;
import se.healthycities.portal.spi.Reaction;

/** From the moment that an occasion is published its registration is shown as open, unless it opens later. */
@ApplicationScoped
public class PublishedOccasions implements Reaction<OccasionPublished> {
    private final SeatBook seats;

    @Inject
    public PublishedOccasions(SeatBook seats) {
        this.seats = seats;
    }

    @Override
    public Class<OccasionPublished> to() {
        return OccasionPublished.class;
    }

    @Override
    public void on(OccasionPublished fact) {
        seats.open(fact.subject());
    }
}
