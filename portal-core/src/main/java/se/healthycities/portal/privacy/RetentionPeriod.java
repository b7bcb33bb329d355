package se.healthycities.portal.privacy;

import java.io.Serializable;
import java.time.Period;

/** How long a kind of data is kept; its words lie beside the plugin's class. */
public record RetentionPeriod(Class<?> texts, String key, Period period) implements Serializable {}
