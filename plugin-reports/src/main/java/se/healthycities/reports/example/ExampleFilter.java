package se.healthycities.reports.example;

import java.io.Serializable;

/** What somebody looks for in the library; everything is "" where it does not matter. */
public record ExampleFilter(
        String words, String theme, String organisation, String county, String progress, String evidence)
        implements Serializable {
    public static final ExampleFilter ALL = new ExampleFilter("", "", "", "", "", "");

    public boolean narrows() {
        return !equals(ALL);
    }
}
