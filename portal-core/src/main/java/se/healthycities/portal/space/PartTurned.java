package se.healthycities.portal.space;

import se.healthycities.portal.spi.Fact;

/** A part of a space was switched on or off by its convenor; the subject is the space's id. */
public record PartTurned(long subject, Long actor) implements Fact {
    @Override
    public Long space() {
        return subject;
    }
}
