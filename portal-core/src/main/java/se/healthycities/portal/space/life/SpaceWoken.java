package se.healthycities.portal.space.life;

import se.healthycities.portal.spi.Fact;

/** A space that rested or was closed is open again; whoever's seat is still valid writes there as before. */
public record SpaceWoken(long subject, Long actor) implements Fact {
    @Override
    public Long space() {
        return subject;
    }
}
