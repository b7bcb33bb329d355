package se.healthycities.portal.discussion.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.discussion.Markdown;

/** What pages and letters read about the summaries of discussions. */
@ApplicationScoped
public class SummaryReads {
    private static final int FIRST_CHARACTERS = 300;
    private static final int MOST = 100;

    private final SummaryQueries queries;
    private final Markdown markdown;

    @Inject
    public SummaryReads(SummaryQueries queries, Markdown markdown) {
        this.queries = queries;
        this.markdown = markdown;
    }

    /** All summaries of a discussion, the one that holds first. */
    public List<SummaryRow> history(long discussion) {
        return queries.history(discussion, MOST);
    }

    /** What a discussion is about, for digests: its summary, otherwise the first 300 characters, without marks (C3). */
    public String gist(long discussion) {
        return queries.current(discussion).stream()
                .map(Summary::getText)
                .findFirst()
                .orElseGet(() -> queries.firstWords(discussion).stream()
                        .map(words -> beginning(markdown.toPlain(words)))
                        .findFirst()
                        .orElse(""));
    }

    private static String beginning(String words) {
        return words.codePointCount(0, words.length()) <= FIRST_CHARACTERS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, FIRST_CHARACTERS - 1))
                                .stripTrailing() + "…";
    }
}
