package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.healthycities.portal.calendar.PersonalEvents;

/** What somebody is registered for stands in the own calendar, with where one joins (F2). */
@ApplicationScoped
public class RegisteredEvents implements PersonalEvents {
    private final RegistrationReadQueries queries;

    @Inject
    public RegisteredEvents(RegistrationReadQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Long> occasions(long person) {
        return queries.occasionsOf(person);
    }

    @Override
    public Set<Long> joins(long person, Collection<Long> occasions) {
        Set<Long> joins = new HashSet<>(queries.occasionsOf(person));
        joins.retainAll(occasions);
        return joins;
    }
}
