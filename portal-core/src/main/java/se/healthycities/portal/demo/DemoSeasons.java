package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.season.Activation;
import se.healthycities.portal.season.Season;
import se.healthycities.portal.season.SeasonKind;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Period;

/** The season tree of the demo network and which plugins run when; years that are missing are added in the same pattern. */
@ApplicationScoped
public class DemoSeasons implements DemoPart {
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, Season> seasons = new HashMap<>();
        List<CSVRecord> rows = network.rows("seasons").stream()
                .sorted(Comparator.comparing(row -> SeasonKind.valueOf(row.get("kind"))))
                .toList();
        for (CSVRecord row : rows) {
            String key = row.get("season_key");
            Season season = new Season(
                    key,
                    SeasonKind.valueOf(row.get("kind")),
                    seasons.get(row.get("parent")),
                    row.get("name_sv"),
                    row.get("name_en"),
                    new Period(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to"))));
            seasons.put(key, network.save(season));
        }
        for (CSVRecord row : network.rows("activations")) {
            PluginId plugin = new PluginId(row.get("plugin"));
            network.save(
                    new Activation(plugin, seasons.get(row.get("season_key")), null, State.valueOf(row.get("state"))));
        }
        int last = seasons.keySet().stream()
                .filter(key -> key.matches("\\d{4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
        for (int year = last + 1; year <= network.baseDay().getYear() + 1; year++) {
            addYear(network, year);
        }
    }

    private static void addYear(DemoNetwork network, int year) {
        String key = String.valueOf(year);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate middle = LocalDate.of(year, 6, 30);
        LocalDate last = LocalDate.of(year, 12, 31);
        Season whole = network.save(new Season(
                key,
                SeasonKind.YEAR,
                null,
                "Verksamhetsåret " + year,
                "Operating year " + year,
                new Period(first, last)));
        network.save(new Season(
                key + "-v", SeasonKind.HALF_YEAR, whole, "Våren " + year, "Spring " + year, new Period(first, middle)));
        network.save(new Season(
                key + "-h",
                SeasonKind.HALF_YEAR,
                whole,
                "Hösten " + year,
                "Autumn " + year,
                new Period(middle.plusDays(1), last)));
        for (String plugin : List.of("themegroups", "crossingborders", "reports")) {
            network.save(new Activation(new PluginId(plugin), whole, null, State.ON));
        }
    }
}
