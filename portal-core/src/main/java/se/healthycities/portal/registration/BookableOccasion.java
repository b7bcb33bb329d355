package se.healthycities.portal.registration;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/** An occasion with what its registration derives from it. */
public record BookableOccasion(OccasionDetails details) implements Serializable {
    /** The working day, for an occasion whose hours are not known. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    public long id() {
        return details.id();
    }

    public String key() {
        return details.key();
    }

    public String title() {
        return details.title();
    }

    /** Null for an occasion of the network as a whole. */
    public Long space() {
        return details.space();
    }

    /** Where one acts on it: the season of its plugin decides. */
    public Scene scene() {
        return details.scene();
    }

    public Instant starts() {
        return details.startsAt() != null
                ? details.startsAt()
                : moment(details.firstDay(), details.startTime(), MORNING);
    }

    public Instant ends() {
        Instant end = details.endsAt() != null
                ? details.endsAt()
                : moment(
                        details.lastDay(),
                        details.endTime(),
                        details.startsAt() == null ? EVENING : details.startTime());
        return end.isBefore(starts()) ? starts() : end;
    }

    public List<AttendanceMode> modes() {
        return AttendanceMode.of(details.mode());
    }

    public boolean cancelled() {
        return details.cancelled();
    }

    public boolean held(Instant now) {
        return details.status() == OccasionStatus.HELD || !now.isBefore(ends());
    }

    /** False before it is published: then nobody but its makers knows of it, and nobody can register. */
    public boolean published() {
        return !details.draft();
    }

    public String address() {
        return "/calendar/" + details.key();
    }

    public String registrationAddress() {
        return address() + "/registration";
    }

    private static Instant moment(LocalDate day, LocalTime time, LocalTime otherwise) {
        return day.atTime(time == null ? otherwise : time)
                .atZone(Today.STOCKHOLM)
                .toInstant();
    }
}
