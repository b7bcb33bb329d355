package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of an assessment, for page, picture and table alike. What a group agreed on is one score a theme; of many
 * answers nothing is told that concerns fewer than five phones, and of groups only their number and a rough mean.
 */
@ApplicationScoped
public class PlaceResults {
    private final SheetQueries queries;
    private final PlaceReads reads;

    @Inject
    public PlaceResults(SheetQueries queries, PlaceReads reads) {
        this.queries = queries;
        this.reads = reads;
    }

    /** When it has ended: theme by theme, of all and of each group that is large enough. */
    public List<ThemeFigures> of(PlaceRow row) {
        Map<Integer, List<Tally>> byTheme = byTheme(row, true);
        boolean agreed = row.mode() == GroupMode.AGREED;
        return reads.themes(row.version()).stream()
                .map(theme -> figures(theme, byTheme.getOrDefault(theme.number(), List.of()), agreed))
                .toList();
    }

    /** While it is open: of all, by lots of five answers, with a word for how far they lie apart. */
    public List<LiveFigures> live(PlaceRow row, Scale scale) {
        Map<Integer, List<Tally>> byTheme = byTheme(row, false);
        return reads.themes(row.version()).stream()
                .map(theme -> live(theme, byTheme.getOrDefault(theme.number(), List.of()), scale))
                .toList();
    }

    private Map<Integer, List<Tally>> byTheme(PlaceRow row, boolean all) {
        return queries.tallies(row.id(), all).stream().collect(Collectors.groupingBy(Tally::theme));
    }

    static ThemeFigures figures(ThemeRow theme, List<Tally> tallies, boolean agreed) {
        Map<Integer, Long> all = scores(tallies);
        if (agreed) {
            return new ThemeFigures(theme, all.isEmpty() ? null : Figures.of(all), Map.of());
        }
        if (!enough(tallies)) {
            return new ThemeFigures(theme, null, Map.of());
        }
        // A group that was too small for the export is unknown in a portal that was restored from it.
        Map<Optional<RespondentGroup>, List<Tally>> byGroup =
                tallies.stream().collect(Collectors.groupingBy(tally -> Optional.ofNullable(tally.group())));
        Map<Optional<RespondentGroup>, Long> phones = new HashMap<>();
        byGroup.forEach((group, of) ->
                phones.put(group, of.stream().mapToLong(Tally::phones).sum()));
        Set<Optional<RespondentGroup>> shown = SmallGroups.shown(phones);
        Map<RespondentGroup, GroupFigures> groups = new LinkedHashMap<>();
        for (RespondentGroup group : RespondentGroup.values()) {
            if (shown.contains(Optional.of(group))) {
                groups.put(group, GroupFigures.of(Figures.of(scores(byGroup.get(Optional.of(group))))));
            }
        }
        return new ThemeFigures(theme, Figures.of(all), groups);
    }

    private static LiveFigures live(ThemeRow theme, List<Tally> tallies, Scale scale) {
        if (!enough(tallies)) {
            return new LiveFigures(theme, null, null);
        }
        Map<Integer, Long> scores = scores(tallies);
        return new LiveFigures(theme, Figures.roughly(Figures.of(scores).mean()), Figures.spread(scores, scale));
    }

    private static boolean enough(List<Tally> tallies) {
        return SmallGroups.enough(
                tallies.stream().mapToLong(Tally::answers).sum(),
                tallies.stream().mapToLong(Tally::phones).sum());
    }

    private static Map<Integer, Long> scores(List<Tally> tallies) {
        Map<Integer, Long> scores = new HashMap<>();
        tallies.forEach(tally -> scores.merge(tally.score(), tally.answers(), Long::sum));
        return scores;
    }
}
