package se.healthycities.portal.registration;

import java.io.Serializable;
import java.util.List;

/** The numbers of an occasion, of which each mode has its own. */
public record SeatNumbers(List<SeatCount> counts) implements Serializable {
    public SeatNumbers {
        counts = List.copyOf(counts);
    }

    /** How many seats are taken or held for somebody who was asked. */
    public long seated(AttendanceMode mode) {
        return count(mode, RegistrationState.REGISTERED) + count(mode, RegistrationState.OFFERED);
    }

    public long waiting(AttendanceMode mode) {
        return count(mode, RegistrationState.WAITING);
    }

    /** True when nobody can get a seat at once, however one takes part. */
    public boolean full(List<AttendanceMode> modes, RulesDetails details) {
        return modes.stream().allMatch(mode -> {
            Integer seats = details.seats().of(mode);
            return seats != null && seated(mode) >= seats;
        });
    }

    private long count(AttendanceMode mode, RegistrationState state) {
        return counts.stream()
                .filter(count -> count.mode() == mode && count.state() == state)
                .mapToLong(SeatCount::number)
                .sum();
    }
}
