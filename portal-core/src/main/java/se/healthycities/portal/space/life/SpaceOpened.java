package se.healthycities.portal.space.life;

import se.healthycities.portal.spi.Fact;

/** A space that was planned opened, or a new one began; the subject is the space's id. */
public record SpaceOpened(long subject, Long actor) implements Fact {
    @Override
    public Long space() {
        return subject;
    }
}
