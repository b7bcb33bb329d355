package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** The figures of an assessment for a spreadsheet: the same as on its page, with the same groups left out. */
@ApplicationScoped
public class PlaceTable implements Table {
    private static final List<String> COLUMNS =
            List.of("number", "theme", "group", "answers", "mean", "median", "lowest", "highest");

    private final PlaceDoor door;
    private final PlaceResults results;
    private final Today today;

    @Inject
    public PlaceTable(PlaceDoor door, PlaceResults results, Today today) {
        this.door = door;
        this.results = results;
        this.today = today;
    }

    @Override
    public List<String> columns(Locale language) {
        return COLUMNS.stream()
                .map(column -> Texts.get(PlaceTable.class, column, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        return Stream.empty();
    }

    /** While people answer there are no figures to keep. */
    @Override
    public Stream<List<String>> rows(Locale language, Map<String, String> place) {
        PlaceRow row = door.open(place.getOrDefault("assessment", ""));
        boolean shown = row.mode() == GroupMode.AGREED || row.state(today.now()) == PlaceState.CLOSED;
        return shown ? results.of(row).stream().flatMap(figures -> lines(figures, language)) : Stream.empty();
    }

    private static Stream<List<String>> lines(ThemeFigures figures, Locale language) {
        return Stream.concat(
                Stream.of(everybody(figures, language)),
                figures.groups().entrySet().stream()
                        .map(entry -> group(figures.theme(), entry.getKey(), entry.getValue(), language)));
    }

    private static List<String> everybody(ThemeFigures figures, Locale language) {
        String number = figures.theme().number().toString();
        String name = figures.theme().name(language);
        String everybody = Texts.get(PlaceTable.class, "everybody", language);
        Figures all = figures.all();
        return all == null
                ? Arrays.asList(number, name, everybody, null, null, null, null, null)
                : List.of(
                        number,
                        name,
                        everybody,
                        all.answers().toString(),
                        all.mean().toString(),
                        all.median().toString(),
                        all.lowest().toString(),
                        all.highest().toString());
    }

    /** No more than the page tells of a group. */
    private static List<String> group(ThemeRow theme, RespondentGroup group, GroupFigures figures, Locale language) {
        return Arrays.asList(
                theme.number().toString(),
                theme.name(language),
                PlaceTexts.group(group, language),
                figures.answers().toString(),
                figures.mean().toString(),
                null,
                null,
                null);
    }
}
