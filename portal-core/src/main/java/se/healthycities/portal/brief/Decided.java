package se.healthycities.portal.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.brief.Fitting.Found;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Texts;

/** What was decided lately in the spaces where one's organisation sits (D4); the last decisions are never cut. */
@ApplicationScoped
public class Decided {
    private final BriefQueries queries;

    @Inject
    public Decided(BriefQueries queries) {
        this.queries = queries;
    }

    Found found(Span span) {
        Readable reader = span.reader();
        List<DecidedRow> rows = queries.decided(
                span.since(),
                span.again(),
                BriefPart.DECISIONS.most(),
                reader.person(),
                reader.member(),
                reader.office(),
                reader.plugins(),
                reader.today());
        String heading = Texts.get(Brief.class, "DECISIONS", span.language());
        long total = rows.isEmpty() ? 0 : rows.get(0).total();
        List<BriefLine> lines =
                rows.stream().map(row -> line(row, span.language())).toList();
        return new Found(BriefPart.DECISIONS, heading, lines, total, DecisionAddresses.ALL);
    }

    private static BriefLine line(DecidedRow row, Locale language) {
        String words = Texts.get(Brief.class, "decided", language, row.year() + "-" + row.number(), row.title());
        return BriefLine.of(
                words,
                DecisionAddresses.decision(row.path(), row.decision()),
                null,
                BriefLine.Told.of(ToldKind.OUTCOME, row.decision()));
    }
}
