package se.healthycities.portal.succession;

import java.io.Serializable;

/**
 * What will become of a thing that is held.
 *
 * @param to the affiliation of the successor, or null for vacant
 * @param closed true for a thing of a hidden space that this visitor may not pass on: it becomes vacant, and whoever leads
 *     the space decides
 * @param named false when the visitor must not even know of the space
 */
public record Step(
        String plugin,
        String kind,
        long id,
        String label,
        String role,
        String address,
        String space,
        Long to,
        boolean closed,
        boolean named)
        implements Serializable {}
