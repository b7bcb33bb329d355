package se.healthycities.portal.space.life;

import se.healthycities.portal.spi.Fact;

/** The work of a space is done after a day. */
public record SpaceClosed(long subject, Long actor) implements Fact {
    @Override
    public Long space() {
        return subject;
    }
}
