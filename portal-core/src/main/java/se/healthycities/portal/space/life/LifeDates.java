package se.healthycities.portal.space.life;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.space.Space;

/** The dates of a space as they were before a turn, so that it can be taken back. */
public record LifeDates(LocalDate opensOn, LocalDate restsFrom, LocalDate closedOn, LocalDate archivedFrom)
        implements Serializable {
    private static final String NONE = "-";

    public static LifeDates of(Space space) {
        return new LifeDates(space.getOpensOn(), space.getRestsFrom(), space.getClosedOn(), space.getArchivedFrom());
    }

    /** What {@link #word()} wrote; empty for anything else. */
    public static Optional<LifeDates> read(String word) {
        String[] days = word.split("_");
        if (days.length != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LifeDates(day(days[0]), day(days[1]), day(days[2]), day(days[3])));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String word) {
        return word.equals(NONE) ? null : LocalDate.parse(word);
    }

    /** For an address. */
    public String word() {
        return Stream.of(opensOn, restsFrom, closedOn, archivedFrom)
                .map(day -> Objects.toString(day, NONE))
                .collect(Collectors.joining("_"));
    }

    /** For the audit log. */
    String words() {
        return "opens " + Objects.toString(opensOn, NONE) + ", rests " + Objects.toString(restsFrom, NONE) + ", closed "
                + Objects.toString(closedOn, NONE) + ", archived " + Objects.toString(archivedFrom, NONE);
    }
}
