package se.healthycities.reports.example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * What an example says (C15, N6): one page, so that somebody can write it in half an hour and read it in three minutes.
 *
 * @param theme the key of one of the network's subjects
 * @param problem Markdown, like the four texts that follow; the last three may be empty
 * @param failed what did not work
 * @param failedReleased true when others than members may read that as well
 * @param progress null when nobody has said it
 * @param since the year in which it began, or null
 * @param evaluation where an evaluation is read, or null
 * @param film where a film is seen, or null
 */
@Embeddable
public record ExamplePlan(
        String title,
        String theme,
        String problem,
        String done,
        String effect,
        String cost,
        String failed,
        Boolean failedReleased,
        @Enumerated(EnumType.STRING) Progress progress,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Evidence evidence,

        Integer since,
        String evaluation,
        String film)
        implements Serializable {
    /** The longest title, text and link. */
    public static final int LINE = 200;

    public static final int TEXT = 5_000;
    public static final int ADDRESS = 500;

    /** The first year that an example can have begun in. */
    public static final int FIRST = 1900;

    public ExamplePlan {
        boolean fits = !title.isBlank()
                && title.length() <= LINE
                && !theme.isBlank()
                && !problem.isBlank()
                && !done.isBlank()
                && Stream.of(problem, done, effect, cost, failed).allMatch(text -> text.length() <= TEXT)
                && evidence != null
                && (since == null || since >= FIRST)
                && (evaluation == null || secure(evaluation))
                && (film == null || secure(film));
        if (!fits) {
            throw new IllegalArgumentException("An example has a title, a problem and what was done about it.");
        }
    }

    /** The same, with what did not work for members alone. */
    ExamplePlan heldBack() {
        return new ExamplePlan(
                title, theme, problem, done, effect, cost, failed, false, progress, evidence, since, evaluation, film);
    }

    /** True for an address of the web that a link may lead to. */
    public static boolean secure(String link) {
        return link.length() <= ADDRESS
                && link.matches("https://[^/\\s]+.*")
                && link.chars().noneMatch(sign -> sign <= ' ' || sign == '\\');
    }
}
