package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.spi.PersonalData;

/** What somebody wrote stays with the organisation, without the name; a draft that nobody else has seen is forgotten. */
@ApplicationScoped
public class ExamplePersonalData implements PersonalData {
    private final PersonalQueries queries;

    @Inject
    public ExamplePersonalData(PersonalQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> of(long person) {
        List<Item> items = new ArrayList<>();
        List<String> drafts = queries.neverSent(person);
        drafts.forEach(title -> items.add(new Item("reports.example-draft", title)));
        queries.written(person).stream()
                .filter(title -> !drafts.contains(title))
                .forEach(title -> items.add(Item.staying("reports.example", title)));
        queries.adopted(person).forEach(title -> items.add(Item.staying("reports.adoption", title)));
        return items;
    }

    @Override
    @Transactional
    public int erase(long person) {
        queries.dropNeverSentVersions(person);
        return queries.dropNeverSent(person);
    }
}
