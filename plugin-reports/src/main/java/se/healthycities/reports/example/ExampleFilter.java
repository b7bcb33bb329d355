package se.healthycities.reports.example;

import java.io.Serializable;

/** What somebody looks for in the library; everything is "" where it does not matter. */
public record ExampleFilter(
        String words, String theme, String organisation, String county, String progress, String evidence)
        implements Serializable {
    public static final ExampleFilter ALL = new ExampleFilter("", "", "", "", "", "");

    private static final int LONGEST = 300;

    public ExampleFilter {
        words = plain(words);
        theme = plain(theme);
        organisation = plain(organisation);
        county = plain(county);
        progress = plain(progress);
        evidence = plain(evidence);
    }

    /** Whatever an address says; the database takes no text with the sign of number nought. */
    private static String plain(String typed) {
        String text = typed.replace('\0', ' ').strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    public boolean narrows() {
        return !equals(ALL);
    }
}
