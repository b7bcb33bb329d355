package se.healthycities.portal.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import se.healthycities.portal.brief.Fitting.Found;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Texts;

/** What discussions came to in the spaces where one's organisation sits: "In short", or how a decided one began (C3). */
@ApplicationScoped
public class Summaries {
    private static final int WORDS_EACH = 25;
    private static final Duration ALIVE = Duration.ofDays(180);

    private final BriefQueries queries;
    private final Markdown markdown;

    @Inject
    public Summaries(BriefQueries queries, Markdown markdown) {
        this.queries = queries;
        this.markdown = markdown;
    }

    Found found(Span span) {
        Readable reader = span.reader();
        List<SummedUp> rows = queries.summedUp(
                span.since().minus(ALIVE),
                span.since(),
                span.again(),
                BriefPart.SUMMARIES.most(),
                reader.person(),
                reader.member(),
                reader.office(),
                reader.plugins(),
                reader.today());
        String heading = Texts.get(Brief.class, "SUMMARIES", span.language());
        long total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Found(
                BriefPart.SUMMARIES, heading, rows.stream().map(this::line).toList(), total, "/");
    }

    private BriefLine line(SummedUp row) {
        boolean summed = row.summary() != null;
        String gist = summed ? row.text() : row.first() == null ? "" : markdown.toPlain(row.first());
        return BriefLine.of(
                row.title(),
                Addresses.discussion(row.path(), row.discussion(), row.title()),
                WordCount.cut(gist.replaceAll("\\s+", " "), WORDS_EACH),
                summed
                        ? BriefLine.Told.of(ToldKind.SUMMARY, row.summary())
                        : BriefLine.Told.of(ToldKind.DECISION, row.discussion()));
    }
}
