package se.healthycities.portal.space;

import se.healthycities.portal.spi.Fact;

/** Whoever leads a space chose what is seen there of who has read; the subject is the space's id. */
public record ReadersShown(long subject, Long actor) implements Fact {
    @Override
    public Long space() {
        return subject;
    }
}
