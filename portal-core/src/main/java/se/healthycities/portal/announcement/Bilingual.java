package se.healthycities.portal.announcement;

import java.util.Locale;

/** Words that may be written in one of two languages only: then that one is shown. */
final class Bilingual {
    private Bilingual() {}

    static String of(String swedish, String english, Locale language) {
        boolean wanted = "en".equals(language.getLanguage()) && english != null;
        return wanted || swedish == null ? english : swedish;
    }
}
