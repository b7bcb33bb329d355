package se.healthycities.portal.privacy.web;

import java.time.Period;
import java.util.Locale;
import se.healthycities.portal.spi.Texts;

/** How long things are kept and what kinds of data are called, in words. */
final class KeptWords {
    private KeptWords() {}

    static String period(Period period, Locale language) {
        long months = period.toTotalMonths();
        return Texts.count(
                KeptWords.class, months > 0 ? "months" : "days", language, months > 0 ? months : period.getDays());
    }

    /** The name of a kind of retention, from beside the plugin's class. */
    static String retention(Class<?> texts, String key, Locale language) {
        return Texts.get(texts, "retention." + key, language);
    }

    static String whatHappens(Class<?> texts, String key, Locale language) {
        return Texts.get(texts, "retention." + key + ".words", language);
    }

    /** What a kind of personal data is called, or its own word where the plugin has none. */
    static String kind(Class<?> texts, String kind, Locale language) {
        return Texts.find(texts, "personal." + kind, language).orElse(kind);
    }
}
