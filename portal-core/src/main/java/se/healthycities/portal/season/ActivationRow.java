package se.healthycities.portal.season;

import java.io.Serializable;
import se.healthycities.portal.spi.State;

/** An activation of a season that runs today; {@code space} is null when it holds for the whole portal. */
public record ActivationRow(String plugin, SeasonKind kind, String space, State state) implements Serializable {}
