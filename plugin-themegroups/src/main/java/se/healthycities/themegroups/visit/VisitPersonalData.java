package se.healthycities.themegroups.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.spi.PersonalData;

/** What somebody wrote about study visits and which they lead; forgotten, the words stay without a name. */
@ApplicationScoped
public class VisitPersonalData implements PersonalData {
    private final VisitQueries queries;

    @Inject
    public VisitPersonalData(VisitQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> of(long person) {
        List<Item> items = new ArrayList<>();
        queries.by(person)
                .forEach(row -> items.add(Item.staying("themegroups.reflection", row.visit() + ": " + row.text())));
        queries.ledBy(person).forEach(title -> items.add(new Item("themegroups.visit", title)));
        return items;
    }

    @Override
    @Transactional
    public int erase(long person) {
        return queries.leaveVisits(person);
    }
}
