package se.healthycities.portal.space.life;

import se.healthycities.portal.spi.Fact;

/** A closed space stands in the archive from a day on. */
public record SpaceArchived(long subject, Long actor) implements Fact {
    @Override
    public Long space() {
        return subject;
    }
}
