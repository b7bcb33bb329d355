package se.healthycities.portal.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock that everything else is handed: the system's, or in demo mode one that is moved to another day. */
@ApplicationScoped
public class PortalClock {
    @Produces
    public Clock clock(Settings settings) {
        Clock system = Clock.systemUTC();
        LocalDate real = LocalDate.now(system.withZone(ZoneId.of("Europe/Stockholm")));
        return settings.demoToday()
                .map(day -> Clock.offset(system, Duration.ofDays(day.toEpochDay() - real.toEpochDay())))
                .orElse(system);
    }
}
