package se.healthycities.themegroups.international;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.PersonalData;

/** The notes that somebody wrote from meetings abroad; they stay when the name goes. */
@ApplicationScoped
public class InternationalPersonalData implements PersonalData {
    private final InternationalQueries queries;

    @Inject
    public InternationalPersonalData(InternationalQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> of(long person) {
        return queries.by(person).stream()
                .map(title -> Item.staying("themegroups.note", title))
                .toList();
    }

    /** The author's name goes with the person; the words are about a meeting. */
    @Override
    public int erase(long person) {
        return 0;
    }
}
