package se.healthycities.crossingborders.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.demo.DemoNetwork;
import se.healthycities.portal.demo.DemoPart;

/** The seminar series of the demo network, from the first in 2014 to the one that runs now. */
@ApplicationScoped
public class DemoSeries implements DemoPart {
    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoNetwork network) {
        network.rows("series").forEach(row -> series(network, row));
    }

    private static void series(DemoNetwork network, CSVRecord row) {
        String key = row.get("series_key");
        String parts = DemoNetwork.cell(row, "planned_parts");
        int year = Integer.parseInt(row.get("year"));
        Series series = new Series(
                        key,
                        row.get("title_sv"),
                        DemoNetwork.cell(row, "title_en"),
                        year,
                        parts == null ? null : Integer.valueOf(parts))
                .about(DemoNetwork.cell(row, "theme_tag"), coOrganisers(network, row));
        if ("archived".equals(row.get("status"))) {
            series.archive(LocalDate.of(year, Month.DECEMBER, 31));
        }
        network.put("series:" + key, series.getSpace());
        network.save(series);
    }

    private static String coOrganisers(DemoNetwork network, CSVRecord row) {
        String keys = DemoNetwork.cell(row, "co_organisers");
        return keys == null
                ? null
                : List.of(keys.split(";")).stream()
                        .map(key -> network.organisation(key).getName())
                        .collect(Collectors.joining(", "));
    }
}
