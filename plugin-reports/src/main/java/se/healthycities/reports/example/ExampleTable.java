package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.SubjectRow;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;

/** The library for a spreadsheet; what did not work is read on the page alone. */
@ApplicationScoped
public class ExampleTable implements Table {
    private static final int MOST = 10_000;
    private static final List<String> COLUMNS = List.of(
            "title", "organisation", "theme", "progress", "evidence", "since", "reviewed", "adopted", "address");

    private final ExampleReads reads;
    private final DirectoryReads directory;

    @Inject
    public ExampleTable(ExampleReads reads, DirectoryReads directory) {
        this.reads = reads;
        this.directory = directory;
    }

    @Override
    public List<String> columns(Locale language) {
        return COLUMNS.stream()
                .map(column -> Texts.get(ExampleTable.class, column, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        Map<String, String> themes = directory.subjects().stream()
                .collect(Collectors.toMap(SubjectRow::key, subject -> subject.name(language)));
        return reads.list(ExampleFilter.ALL, Long.MAX_VALUE, MOST).stream()
                .map(row -> Arrays.asList(
                        row.title(),
                        row.organisation(),
                        themes.getOrDefault(row.theme(), row.theme()),
                        ExampleTexts.progress(row.progress(), language),
                        ExampleTexts.evidence(row.evidence(), language),
                        row.since() == null ? null : row.since().toString(),
                        row.reviewedOn().toString(),
                        row.adopted().toString(),
                        ExampleAddresses.one(row.id(), row.title())));
    }
}
