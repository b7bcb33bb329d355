package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.time.Today;

/**
 * Instruments, assessments and answers for the network's own archive, so that nobody is found in it either: what was sent, in a
 * random order and without its hour, with the group only where that is large enough, and the texts that may be read. Which
 * phones have sent is left out.
 */
@ApplicationScoped
public class PlaceExport implements Export {
    private final TableRows tables;
    private final PlaceQueries queries;
    private final SheetQueries sheets;
    private final Today today;

    @Inject
    public PlaceExport(TableRows tables, PlaceQueries queries, SheetQueries sheets, Today today) {
        this.tables = tables;
        this.queries = queries;
        this.sheets = sheets;
        this.today = today;
    }

    @Override
    public Stream<Row> rows() {
        List<Long> all = queries.ids(0, Integer.MAX_VALUE);
        return Stream.of(
                        tables.of("reports.place_versions", "reports.place_themes", "reports.place_assessments"),
                        all.stream().flatMap(this::sheets),
                        all.stream().flatMap(this::scores),
                        all.stream().flatMap(this::notes))
                .flatMap(Function.identity());
    }

    private Stream<Row> sheets(long assessment) {
        List<KeptSheet> kept = sheets.kept(assessment);
        Map<RespondentGroup, Long> phones = kept.stream()
                .filter(sheet -> sheet.group() != null)
                .collect(Collectors.groupingBy(
                        KeptSheet::group, Collectors.summingLong(sheet -> sheet.paper() ? 0 : 1)));
        Set<RespondentGroup> shown = SmallGroups.shown(phones);
        return kept.stream().map(sheet -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("id", sheet.key().toString());
            values.put("assessment_id", sheet.assessment());
            values.put(
                    "respondent_group",
                    shown.contains(sheet.group()) ? sheet.group().name() : null);
            return new Row("reports.place_sheets", values);
        });
    }

    private Stream<Row> scores(long assessment) {
        return sheets.keptScores(assessment).stream().map(score -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("sheet_id", score.sheet().toString());
            values.put("theme_id", score.theme());
            values.put("score", score.score());
            return new Row("reports.place_scores", values);
        });
    }

    private Stream<Row> notes(long assessment) {
        PlaceRow row = queries.one(assessment).get(0);
        if (!row.told(today.now())) {
            return Stream.empty();
        }
        boolean phones = row.mode() == GroupMode.AGREED || sheets.phones(assessment) >= SmallGroups.FEWEST;
        return sheets.keptNotes(assessment, phones).stream().map(note -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("id", note.key().toString());
            values.put("sheet_id", note.sheet().toString());
            values.put("theme_id", note.theme());
            values.put("kind", note.kind().name());
            values.put("text", note.text());
            values.put("showing", note.showing().name());
            return new Row("reports.place_notes", values);
        });
    }
}
