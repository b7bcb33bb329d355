package se.healthycities.portal.discussion.moving;

import java.io.Serializable;
import java.util.List;

/**
 * What a move would mean, told before it is made.
 *
 * @param readers how many people read the other space today
 * @param lost who reads here and not there
 * @param gained who reads there and not here
 * @param files how many attached files go along
 * @param staying how many stay because something else names them as well
 */
public record Consequences(long readers, List<String> lost, List<String> gained, long files, long staying)
        implements Serializable {}
