package se.healthycities.reports.example;

import java.util.Locale;
import se.healthycities.portal.spi.Texts;

/** The words for what an example is like, the same on every page and in the table. */
public final class ExampleTexts {
    private ExampleTexts() {}

    public static String state(ExampleState state, Locale language) {
        return Texts.get(ExampleTexts.class, "state." + state, language);
    }

    /** "" where nobody has said it. */
    public static String progress(Progress progress, Locale language) {
        return progress == null ? "" : Texts.get(ExampleTexts.class, "progress." + progress, language);
    }

    public static String evidence(Evidence evidence, Locale language) {
        return Texts.get(ExampleTexts.class, "evidence." + evidence, language);
    }

    /** {@code Example: GoFaR (Luleå kommun)}. */
    public static String link(String title, String organisation, Locale language) {
        return Texts.get(ExampleTexts.class, "link", language, title, organisation);
    }
}
