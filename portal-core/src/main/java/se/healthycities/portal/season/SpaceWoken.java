package se.healthycities.portal.season;

import se.healthycities.portal.spi.Fact;

/** A space that was closed is open again; the subject is the space's id. */
public record SpaceWoken(long subject, Long actor) implements Fact {
    @Override
    public Long space() {
        return subject;
    }
}
