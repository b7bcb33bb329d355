package se.healthycities.reports.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;

/** The list of reviews for a spreadsheet. */
@ApplicationScoped
public class ReviewTable implements Table {
    private static final List<String> COLUMNS = List.of(
            "title", "host", "theme", "state", "requested", "visitFrom", "visitTo", "final", "followUp", "address");

    private final ReviewReads reads;

    @Inject
    public ReviewTable(ReviewReads reads) {
        this.reads = reads;
    }

    @Override
    public List<String> columns(Locale language) {
        return COLUMNS.stream()
                .map(column -> Texts.get(ReviewTable.class, column, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        return reads.list().stream()
                .map(row -> Arrays.asList(
                        row.title(),
                        row.host(),
                        ReviewTexts.theme(row.theme(), language),
                        ReviewTexts.state(row.state(), language),
                        iso(row.dates().requestedOn()),
                        iso(row.dates().visitFrom()),
                        iso(row.dates().visitTo()),
                        iso(row.dates().finalOn()),
                        iso(row.dates().followUpOn()),
                        Addresses.space(row.path())));
    }

    private static String iso(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
