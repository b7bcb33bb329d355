package se.healthycities.portal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.spi.Gate;

/** What the current visitor reads today; every list and every search begins here. */
@ApplicationScoped
public class Reading {
    private final Gate gate;
    private final Visitors visitors;

    @Inject
    public Reading(Gate gate, Visitors visitors) {
        this.gate = gate;
        this.visitors = visitors;
    }

    public Readable today() {
        return Readable.of(visitors.current(), gate.readable());
    }

    /** For a person who is not there: mails, feeds and digests. */
    public Readable today(long person) {
        return Readable.of(visitors.read(person), gate.readable());
    }
}
