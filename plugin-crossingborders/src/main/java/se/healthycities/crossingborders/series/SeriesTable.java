package se.healthycities.crossingborders.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;

/** The list of series for a spreadsheet. */
@ApplicationScoped
public class SeriesTable implements Table {
    private static final List<String> COLUMNS =
            List.of("title", "year", "theme", "planned", "held", "together", "state", "address");

    private final SeriesReads reads;

    @Inject
    public SeriesTable(SeriesReads reads) {
        this.reads = reads;
    }

    @Override
    public List<String> columns(Locale language) {
        return COLUMNS.stream()
                .map(column -> Texts.get(SeriesTable.class, column, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        return reads.list().stream()
                .map(row -> Arrays.asList(
                        row.title(language),
                        String.valueOf(row.year()),
                        Themes.name(row.theme(), language),
                        row.plannedParts() == null ? null : String.valueOf(row.plannedParts()),
                        String.valueOf(row.held()),
                        row.coOrganisers(),
                        Texts.get(SeriesTable.class, row.archived() ? "archived" : "running", language),
                        Addresses.space(row.path())));
    }
}
