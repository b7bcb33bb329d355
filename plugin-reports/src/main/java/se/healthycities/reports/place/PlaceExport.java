package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.time.Today;

/**
 * Instruments, assessments and answers for the network's own archive, so that nobody is found in it either: what was sent, in a
 * random order and with the hour of the round, the group only where that is large enough, and the texts that may be read.
 * Which phones have sent is left out.
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
        List<PlaceRow> rounds = queries.ids(0, Integer.MAX_VALUE).stream()
                .flatMap(id -> queries.one(id).stream())
                .toList();
        Map<UUID, Long> numbers = new HashMap<>();
        rounds.forEach(round ->
                sheets.kept(round.id()).forEach(sheet -> numbers.put(sheet.key(), numbers.size() + 1L)));
        AtomicLong scores = new AtomicLong();
        AtomicLong notes = new AtomicLong();
        return Stream.of(
                        tables.of("reports.place_versions", "reports.place_themes", "reports.place_assessments"),
                        rounds.stream().flatMap(round -> sheets(round, numbers)),
                        rounds.stream().flatMap(round -> scores(round, numbers, scores)),
                        rounds.stream().flatMap(round -> notes(round, numbers, notes)))
                .flatMap(Function.identity());
    }

    private Stream<Row> sheets(PlaceRow round, Map<UUID, Long> numbers) {
        List<KeptSheet> kept = sheets.kept(round.id());
        Map<RespondentGroup, Long> phones = kept.stream()
                .filter(sheet -> sheet.group() != null)
                .collect(Collectors.groupingBy(
                        KeptSheet::group, Collectors.summingLong(sheet -> sheet.paper() ? 0 : 1)));
        Set<RespondentGroup> shown = SmallGroups.shown(phones);
        String hour = round.openedAt().truncatedTo(ChronoUnit.HOURS).toString();
        return kept.stream().filter(sheet -> numbers.containsKey(sheet.key())).map(sheet -> {
            boolean grouped = sheet.group() != null && shown.contains(sheet.group());
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("id", numbers.get(sheet.key()));
            values.put("assessment_id", round.id());
            values.put("respondent_group", grouped ? sheet.group().name() : null);
            values.put("paper", sheet.paper());
            values.put("begun_hour", hour);
            values.put("sent_hour", hour);
            values.put("counted", round.mode() == GroupMode.AGREED);
            values.put("key", sheet.key().toString());
            values.put("version", sheet.version());
            return new Row("reports.place_sheets", values);
        });
    }

    private Stream<Row> scores(PlaceRow round, Map<UUID, Long> numbers, AtomicLong last) {
        return sheets.keptScores(round.id()).stream()
                .filter(score -> numbers.containsKey(score.sheet()))
                .map(score -> {
                    Map<String, Object> values = new LinkedHashMap<>();
                    values.put("id", last.incrementAndGet());
                    values.put("sheet_id", numbers.get(score.sheet()));
                    values.put("theme_id", score.theme());
                    values.put("score", score.score());
                    return new Row("reports.place_scores", values);
                });
    }

    private Stream<Row> notes(PlaceRow round, Map<UUID, Long> numbers, AtomicLong last) {
        if (!round.told(today.now())) {
            return Stream.empty();
        }
        boolean phones = round.mode() == GroupMode.AGREED || sheets.phones(round.id()) >= SmallGroups.FEWEST;
        return sheets.keptNotes(round.id(), phones).stream()
                .filter(note -> numbers.containsKey(note.sheet()))
                .map(note -> {
                    Map<String, Object> values = new LinkedHashMap<>();
                    values.put("id", last.incrementAndGet());
                    values.put("sheet_id", numbers.get(note.sheet()));
                    values.put("theme_id", note.theme());
                    values.put("kind", note.kind().name());
                    values.put("text", note.text());
                    values.put("showing", note.showing().name());
                    values.put("key", note.key().toString());
                    return new Row("reports.place_notes", values);
                });
    }
}
