package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.calendar.OccasionRepeated;
import se.healthycities.portal.spi.Reaction;

/** The same for every further meeting of a row as {@link PublishedOccasions} does for its first. */
@ApplicationScoped
public class RepeatedOccasions implements Reaction<OccasionRepeated> {
    private final SeatBook seats;

    @Inject
    public RepeatedOccasions(SeatBook seats) {
        this.seats = seats;
    }

    @Override
    public Class<OccasionRepeated> to() {
        return OccasionRepeated.class;
    }

    @Override
    public void on(OccasionRepeated fact) {
        seats.open(fact.subject());
    }
}
