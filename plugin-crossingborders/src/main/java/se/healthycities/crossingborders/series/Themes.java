package se.healthycities.crossingborders.series;

import java.util.Locale;
import se.healthycities.portal.spi.Texts;

/** The names of the network's themes that series are about. */
public final class Themes {
    private Themes() {}

    /** The name of a theme; a theme without a name keeps its key, and null stays null. */
    public static String name(String theme, Locale language) {
        return theme == null ? null : Texts.find(Themes.class, theme, language).orElse(theme);
    }
}
