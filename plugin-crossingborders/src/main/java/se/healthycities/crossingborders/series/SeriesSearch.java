package se.healthycities.crossingborders.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Search;

/** Series are found by their titles in both languages, by everybody. */
@ApplicationScoped
public class SeriesSearch implements Search {
    private final SeriesReads reads;
    private final Gate gate;

    @Inject
    public SeriesSearch(SeriesReads reads, Gate gate) {
        this.reads = reads;
        this.gate = gate;
    }

    @Override
    public List<Hit> find(String words, Long person, int most) {
        if (words.isBlank() || !gate.state(Series.PLUGIN).readable()) {
            return List.of();
        }
        return reads.find(words, most).stream()
                .map(row -> new Hit(row.title(), Addresses.space(row.path()), String.valueOf(row.year())))
                .toList();
    }
}
