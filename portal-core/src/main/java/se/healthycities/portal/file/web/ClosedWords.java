package se.healthycities.portal.file.web;

import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.file.Closed;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;

/** Says why a file or folder cannot be changed now, who can, and from when. */
final class ClosedWords {
    private ClosedWords() {}

    static String say(Closed why, LocalDate today, Locale language) {
        if (why instanceof Closed.Locked locked) {
            return text("locked", language, locked.person(), Dates.moment(locked.until(), today, language));
        }
        if (why instanceof Closed.Holds holds) {
            return text("holds", language, holds.file());
        }
        if (why instanceof Closed.Adopted) {
            return text("adopted", language);
        }
        if (why instanceof Closed.Changed) {
            return text("changed", language);
        }
        return text(why instanceof Closed.NameTaken ? "nameTaken" : "wrongPlace", language);
    }

    private static String text(String key, Locale language, Object... values) {
        return Texts.get(ClosedWords.class, key, language, values);
    }
}
