package se.healthycities.portal.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The portal's only source of time. Days are those of Stockholm, instants are UTC. */
@ApplicationScoped
public class Today {
    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    @Inject
    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), STOCKHOLM);
    }

    public Instant now() {
        return clock.instant();
    }

    /** The last moment of a day in Stockholm. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(STOCKHOLM).toInstant().minusMillis(1);
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, STOCKHOLM);
    }

    /** When a day begins in Stockholm. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(STOCKHOLM).toInstant();
    }
}
