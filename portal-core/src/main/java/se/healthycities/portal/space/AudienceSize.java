package se.healthycities.portal.space;

import java.io.Serializable;

/** How many people read a space. */
public record AudienceSize(Long space, Long people) implements Serializable {}
