package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.healthycities.portal.spi.PersonalData;

/** Who set up an assessment; who answered it nobody knows. */
@ApplicationScoped
public class PlacePersonalData implements PersonalData {
    private final PlaceQueries queries;

    @Inject
    public PlacePersonalData(PlaceQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> of(long person) {
        return queries.setUpBy(person).stream()
                .map(place -> new Item("reports.place", place))
                .toList();
    }

    @Override
    @Transactional
    public int erase(long person) {
        return queries.forget(person);
    }
}
