package se.healthycities.portal.registration;

import java.io.Serializable;

/** The registration for an occasion as pages show it: its rules, its numbers and where it stands. */
public record RegistrationView(
        BookableOccasion occasion, RulesDetails details, SeatNumbers numbers, RegistrationStage stage)
        implements Serializable {
    /** How many seats are free; null where there is no limit. */
    public Long free(AttendanceMode mode) {
        Integer seats = details.seats().of(mode);
        return seats == null ? null : Math.max(0, seats - numbers.seated(mode));
    }

    public long waiting() {
        return occasion.modes().stream().mapToLong(numbers::waiting).sum();
    }

    public long registered() {
        return occasion.modes().stream().mapToLong(numbers::seated).sum();
    }
}
