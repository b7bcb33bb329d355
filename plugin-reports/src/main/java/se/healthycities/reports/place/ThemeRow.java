package se.healthycities.reports.place;

import java.io.Serializable;
import java.util.Locale;

/** A theme of an instrument as pages show it. */
public record ThemeRow(
        Long id, Integer number, String name, String nameEnglish, String question, String questionEnglish)
        implements Serializable {
    public String name(Locale language) {
        return new TwoWords(name, nameEnglish).in(language);
    }

    public String question(Locale language) {
        return new TwoWords(question, questionEnglish).in(language);
    }
}
