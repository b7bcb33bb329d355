package se.healthycities.hello.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.healthycities.portal.spi.PersonalData;

/** Fourth duty: a person sees what is kept about them, and can be forgotten; the words stay without a name. */
@ApplicationScoped
public class GreetingPersonalData implements PersonalData {
    private final GreetingQueries queries;

    @Inject
    public GreetingPersonalData(GreetingQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> of(long person) {
        return queries.by(person).stream()
                .map(text -> new Item("hello.greeting", text))
                .toList();
    }

    @Override
    @Transactional
    public int erase(long person) {
        return queries.forget(person);
    }
}
