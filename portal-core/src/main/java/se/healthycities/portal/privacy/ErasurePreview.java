package se.healthycities.portal.privacy;

import java.io.Serializable;
import java.util.List;

/**
 * What erasing a person would do, before anybody does it.
 *
 * @param lastAdministrator true when nobody would be left to set the portal up
 * @param named where a human has to look afterwards
 */
public record ErasurePreview(FoundPerson person, boolean lastAdministrator, List<Line> lines, List<NamedPlace> named)
        implements Serializable {
    /**
     * How much of a kind there is.
     *
     * @param texts the plugin's class
     * @param stays true when it remains without a name
     */
    public record Line(Class<?> texts, String kind, boolean stays, long number) implements Serializable {}
}
