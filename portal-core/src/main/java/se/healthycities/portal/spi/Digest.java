package se.healthycities.portal.spi;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What a plugin tells people: whom a fact reaches, and how a thing reads today (G2). A plugin answers; the portal keeps who
 * was told what, at which moment and exactly once, by the choices of each person. Who may read is asked on the day: what a
 * person may not read then is not answered, and reaches nobody by any way.
 */
public interface Digest {
    List<Kind> kinds();

    /**
     * Whom a fact reaches by a notice of this kind. What is a draft reaches nobody. The portal leaves out who did it.
     *
     * @param kind one of those that name the fact
     */
    Reach reach(String kind, Told fact);

    /**
     * The things of a kind as this person may read them today, in any order; what is withdrawn, hidden or not the person's
     * to read is left out.
     */
    List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language);

    /**
     * A kind of notice, for which people choose how soon they hear of it.
     *
     * @param name unique in the portal, in small letters; the text {@code notice.<name>} of the plugin's class names it
     * @param facts the names of the facts that it tells of; none for letters of which no fact tells
     */
    record Kind(String name, Weight weight, List<String> facts) {
        public static Kind of(String name, String... facts) {
            return new Kind(name, Weight.ORDINARY, List.of(facts));
        }

        /** Reaches somebody in person. */
        public static Kind personal(String name, String... facts) {
            return new Kind(name, Weight.PERSONAL, List.of(facts));
        }

        /** Nobody can do without it, such as a change of one's own role. */
        public static Kind required(String name, String... facts) {
            return new Kind(name, Weight.REQUIRED, List.of(facts));
        }
    }

    /** How much a notice means to the one whom it reaches. */
    enum Weight {
        ORDINARY,
        /** Also told to somebody who wants to hear of a space only when named. */
        PERSONAL,
        /** Told at once, in quiet weeks as well. */
        REQUIRED
    }

    /**
     * A fact as it was told.
     *
     * @param space where it happened then, or null
     * @param actor the affiliation that acted, or null
     */
    record Told(String fact, long subject, Long space, Long actor) {}

    /**
     * Whom a fact reaches.
     *
     * @param subject the thing that {@link Digest#items} will be asked for
     * @param space the space whose choices count, or null
     */
    record Reach(long subject, Long space, Collection<Long> people) {
        public static final Reach NOBODY = new Reach(0, null, List.of());
    }
}
