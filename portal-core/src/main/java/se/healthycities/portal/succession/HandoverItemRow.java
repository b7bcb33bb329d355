package se.healthycities.portal.succession;

import java.io.Serializable;

/** A thing of a hand-over. {@code successor} is null for vacant, {@code place} is the path of its space or null. */
public record HandoverItemRow(
        String kind,
        String plugin,
        String label,
        String address,
        String place,
        Boolean hidden,
        String successor,
        HandoverOutcome outcome)
        implements Serializable {}
