package se.healthycities.portal.poll;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.When;

/**
 * What somebody asks who leads a space.
 *
 * @param text Markdown, empty for none
 * @param place null when it is not known
 * @param lastDay the last day to answer
 * @param times each with its start and its end, at least two and all different
 */
public record PollPlan(
        String title, String text, String place, Mode mode, Voters voters, LocalDate lastDay, List<When> times)
        implements Serializable {
    public static final int FEWEST = 2;
    public static final int MOST = 8;

    public PollPlan {
        times = List.copyOf(times);
        boolean timed = times.stream().allMatch(time -> time.startsAt() != null && time.endsAt() != null);
        if (!timed
                || times.size() < FEWEST
                || times.size() > MOST
                || times.stream().distinct().count() < times.size()) {
            throw new IllegalArgumentException("A poll proposes from two to eight different times.");
        }
    }
}
