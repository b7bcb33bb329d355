package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.spi.PersonalData;

/** What somebody asked and answered stays by the role; that one was asked, what was never sent and who names one is forgotten. */
@ApplicationScoped
public class QuestionPersonalData implements PersonalData {
    private final PersonalQueries queries;

    @Inject
    public QuestionPersonalData(PersonalQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> of(long person) {
        List<Item> items = new ArrayList<>();
        queries.asked(person).forEach(value -> items.add(Item.staying("themegroups.question", value)));
        queries.answered(person).forEach(value -> items.add(Item.staying("themegroups.answer", value)));
        queries.kept(person).forEach(value -> items.add(Item.staying("themegroups.kept-answer", value)));
        queries.routes(person).forEach(value -> items.add(new Item("themegroups.asked", value)));
        return items;
    }

    @Override
    @Transactional
    public int erase(long person) {
        return queries.dropRoutes(person)
                + queries.dropHints(person)
                + queries.dropDraftTags(person)
                + queries.dropDrafts(person);
    }
}
