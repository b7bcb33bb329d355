package se.healthycities.portal.space.life;

import se.healthycities.portal.spi.Fact;

/** A space rests from a day on: it can be read and nobody writes there. */
public record SpaceRested(long subject, Long actor) implements Fact {
    @Override
    public Long space() {
        return subject;
    }
}
