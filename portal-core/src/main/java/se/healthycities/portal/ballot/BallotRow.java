package se.healthycities.portal.ballot;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Stage;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/**
 * A ballot of a space.
 *
 * @param capacity the only one that has a voice, or null
 * @param quorum how many answers there should be at least, or null
 * @param closedAt null while nobody has closed it before its time
 * @param previous the ballot of which this is the next round, or null
 * @param next the ballot that is the next round, or null
 * @param askedBy the name of whoever asked
 * @param spaceOpensOn like the two days after it: of the space or of its group, whichever keeps it from more
 */
public record BallotRow(
        Long id,
        BallotKind kind,
        Voices voices,
        Capacity capacity,
        Boolean several,
        Shows shows,
        Integer quorum,
        String title,
        String text,
        String html,
        Instant closesAt,
        Instant closedAt,
        Instant withdrawnAt,
        Instant decidedAt,
        Integer round,
        Long previous,
        Long next,
        String askedBy,
        Instant madeAt,
        Long space,
        String spaceOwner,
        String spacePath,
        String spaceName,
        String spaceNameEnglish,
        LocalDate spaceOpensOn,
        LocalDate spaceRestsFrom,
        LocalDate spaceClosedOn)
        implements Serializable {
    /** A ballot closes by the clock, whether anything runs then or not. */
    public BallotState state(Instant now) {
        return BallotState.of(now, closesAt, closedAt, withdrawnAt, decidedAt);
    }

    /** True while it takes answers by its own hours; {@link Answering#takes} asks its space as well. */
    public boolean open(Instant now) {
        return state(now) == BallotState.OPEN;
    }

    /** People work in its space on this day, and so they do in the group that the space belongs to. */
    boolean active(LocalDate day) {
        return Stage.of(spaceOpensOn, spaceRestsFrom, spaceClosedOn, null, day) == Stage.ACTIVE;
    }

    /** When nothing more was or is answered. */
    public Instant end() {
        return closedAt == null ? closesAt : closedAt;
    }

    public Scene scene() {
        return Scene.space(new PluginId(spaceOwner), spacePath).in(BallotAddresses.PART);
    }

    public String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }
}
