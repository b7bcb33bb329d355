package se.healthycities.hello.greeting;

import se.healthycities.portal.spi.Fact;

/** Somebody said hello. */
public record GreetingWritten(long greeting, Long affiliation) implements Fact {
    static final String KIND = "GreetingWritten";

    @Override
    public long subject() {
        return greeting;
    }

    @Override
    public Long actor() {
        return affiliation;
    }

    @Override
    public String kind() {
        return KIND;
    }
}
