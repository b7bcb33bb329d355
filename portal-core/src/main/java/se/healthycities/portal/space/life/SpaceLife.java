package se.healthycities.portal.space.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Stage;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Lets a space open, rest, close, go to the archive and wake (B5). Only its dates change: seats were never taken away, so
 * whoever's seat is still valid after waking has its rights again, and no row of its content is touched.
 */
@ApplicationScoped
public class SpaceLife {
    private final LifeQueries queries;
    private final SpaceTurns turns;
    private final LifeNews news;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public SpaceLife(LifeQueries queries, SpaceTurns turns, LifeNews news, Visitors visitors, Today today) {
        this.queries = queries;
        this.turns = turns;
        this.news = news;
        this.visitors = visitors;
        this.today = today;
    }

    /**
     * Turns the life of a space; a turn that the day does not allow is refused.
     *
     * @param day the first day of rest or archive, the last day when it closes or when a working group is woken; null or a
     *     past day means as soon as it can be
     * @return the dates that it had before
     */
    @Guarded(Access.READ)
    @Transactional
    public LifeDates turn(Scene scene, Turn turn, LocalDate day) {
        Space space = turns.steered(scene);
        Standing standing = visitors.standing(scene.space()).orElseThrow();
        LifeDates before = LifeDates.of(space);
        if (!turns.today(standing).contains(turn)) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        switch (turn) {
            case OPEN -> {
                if (space.getParent() != null && space.getParent().stage(today.date()) == Stage.PLANNED) {
                    throw new Refused(Verdict.READ_ONLY, scene);
                }
                space.opensOn(today.date());
                follow(space);
            }
            case REST -> space.rest(notBefore(today.date(), day));
            case CLOSE -> space.close(notBefore(today.date().minusDays(1), day));
            case ARCHIVE -> space.archive(notBefore(today.date(), day));
            case WAKE -> wake(space, day);
        }
        news.tell(space, turn, before);
        return before;
    }

    /** The dates as they are now. */
    @Guarded(Access.READ)
    public LifeDates dates(Scene scene) {
        return queries.at(scene.space()).stream()
                .findFirst()
                .map(LifeDates::of)
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }

    /**
     * Takes a turn back, unless somebody turned it again meanwhile.
     *
     * @param expected the dates after the turn that is taken back
     * @return false when the dates are others by now
     */
    @Guarded(Access.READ)
    @Transactional
    public boolean takeBack(Scene scene, LifeDates expected, LifeDates to) {
        Space space = turns.steered(scene);
        LifeDates now = LifeDates.of(space);
        if (!now.equals(expected) || space.getParent() != null && wider(to, space.getParent())) {
            return false;
        }
        Stage from = space.stage(today.date());
        space.live(to.opensOn(), to.restsFrom(), to.closedOn(), to.archivedFrom());
        follow(space);
        news.tell(space, back(from, space.stage(today.date())), now);
        return true;
    }

    /** Wakes a closed or resting space from the list of all spaces; waking an open one changes nothing. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void wake(String path) {
        Space space = queries.at(path).stream()
                .filter(found -> found.getVisibility() != Visibility.HIDDEN)
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        if (space.getClosedOn() != null || space.getRestsFrom() != null) {
            LifeDates before = LifeDates.of(space);
            space.wake();
            news.tell(space, Turn.WAKE, before);
        }
    }

    /** A working group has an end, also when it is woken. */
    private void wake(Space space, LocalDate lastDay) {
        space.wake();
        if (space.getParent() != null) {
            space.close(notBefore(today.date(), lastDay));
        }
    }

    private static LocalDate notBefore(LocalDate first, LocalDate day) {
        return day == null || day.isBefore(first) ? first : day;
    }

    /** What lies below opens no earlier; a later day of its own stays. */
    private void follow(Space space) {
        LocalDate opens = space.getOpensOn();
        queries.below(space.getId()).stream()
                .filter(below -> opens != null
                        && (below.getOpensOn() == null || below.getOpensOn().isBefore(opens)))
                .forEach(below -> below.opensOn(opens));
    }

    private static Turn back(Stage from, Stage to) {
        return switch (to) {
            case PLANNED -> null;
            case RESTING -> Turn.REST;
            case CLOSED -> Turn.CLOSE;
            case ARCHIVED -> Turn.ARCHIVE;
            case ACTIVE -> from == Stage.ACTIVE ? null : Turn.WAKE;
        };
    }

    /** A working group has an end and does not open before the group that it belongs to. */
    private static boolean wider(LifeDates dates, Space parent) {
        return dates.closedOn() == null
                || parent.getOpensOn() != null
                        && (dates.opensOn() == null || dates.opensOn().isBefore(parent.getOpensOn()));
    }
}
