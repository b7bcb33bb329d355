package se.healthycities.reports.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Search;

/** Reviews are found by their titles, by the members of the network and those who sit in them. */
@ApplicationScoped
public class ReviewSearch implements Search {
    private final ReviewReads reads;
    private final Reading reading;

    @Inject
    public ReviewSearch(ReviewReads reads, Reading reading) {
        this.reads = reads;
        this.reading = reading;
    }

    @Override
    public List<Hit> find(String words, Long person, int most) {
        if (person == null || words.isBlank()) {
            return List.of();
        }
        Readable reader = reading.today(person);
        if (!reader.plugins().contains(PeerReview.PLUGIN.value())) {
            return List.of();
        }
        return reads.find(reader, words, most).stream()
                .map(row -> new Hit(row.title(), Addresses.space(row.path()), row.host()))
                .toList();
    }
}
