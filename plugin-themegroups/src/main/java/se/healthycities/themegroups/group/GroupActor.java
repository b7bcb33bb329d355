package se.healthycities.themegroups.group;

import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/**
 * Who does something in a group just now, and as what.
 *
 * @param scene where the gate was asked
 * @param leads may admit people and change the group's own words
 */
public record GroupActor(Scene scene, long person, Space space, Affiliation affiliation, boolean leads) {
    /** Whether something lives in the group; null lives nowhere. */
    public boolean at(Space home) {
        return home != null && home.getId().equals(space.getId());
    }

    /** The answer to what this actor asks for and does not get. */
    public Refused refused(Verdict verdict) {
        return new Refused(verdict, scene);
    }
}
