package se.healthycities.reports.place;

import java.io.Serializable;
import java.util.Locale;

/** An instrument as pages show it. */
public record VersionRow(
        Long id,
        String name,
        String nameEnglish,
        Integer lowest,
        Integer highest,
        String lowWords,
        String lowWordsEnglish,
        String highWords,
        String highWordsEnglish,
        Boolean demo)
        implements Serializable {
    public Scale scale() {
        return new Scale(lowest, highest);
    }

    public String name(Locale language) {
        return new TwoWords(name, nameEnglish).in(language);
    }

    /** What the lowest score means. */
    public String low(Locale language) {
        return new TwoWords(lowWords, lowWordsEnglish).in(language);
    }

    /** What the highest score means. */
    public String high(Locale language) {
        return new TwoWords(highWords, highWordsEnglish).in(language);
    }
}
