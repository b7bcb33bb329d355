package se.healthycities.portal.space.life;

import se.healthycities.portal.spi.Fact;

/** A space is seen by others than before, or people come to a seat there in another way. */
public record SpaceAdmits(long subject, Long actor) implements Fact {
    @Override
    public Long space() {
        return subject;
    }
}
