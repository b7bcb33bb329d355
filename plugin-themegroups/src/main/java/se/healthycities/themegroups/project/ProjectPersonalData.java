package se.healthycities.themegroups.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.spi.PersonalData;

/** For which parts of projects somebody answers and which results they wrote; forgotten, the member's words stay. */
@ApplicationScoped
public class ProjectPersonalData implements PersonalData {
    private final ProjectQueries queries;

    @Inject
    public ProjectPersonalData(ProjectQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> of(long person) {
        List<Item> items = new ArrayList<>();
        queries.contactOf(person)
                .forEach(part -> items.add(
                        new Item("themegroups.contact", part.projectName() + ", " + part.organisationName())));
        queries.resultsBy(person).forEach(title -> items.add(Item.staying("themegroups.result", title)));
        return items;
    }

    @Override
    @Transactional
    public int erase(long person) {
        return queries.leaveContacts(person);
    }
}
