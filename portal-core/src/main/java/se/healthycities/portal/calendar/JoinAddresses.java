package se.healthycities.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.space.Readable;

/**
 * Where one joins an occasion from a screen: told to those who read its space, and to those whom something else, such as a
 * registration, lets in ({@link PersonalEvents}). A draft and a cancelled occasion let nobody in.
 */
@ApplicationScoped
public class JoinAddresses {
    private final OccasionQueries queries;
    private final Instance<PersonalEvents> others;

    @Inject
    public JoinAddresses(OccasionQueries queries, @Any Instance<PersonalEvents> others) {
        this.queries = queries;
        this.others = others;
    }

    /** Empty also when the occasion has no such address. */
    public Optional<String> of(Readable reader, long occasion) {
        if (reader.person() == 0) {
            return Optional.empty();
        }
        return queries
                .joining(occasion, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .filter(row -> row.reads() || letIn(reader.person(), occasion))
                .map(JoinRow::address)
                .findFirst();
    }

    private boolean letIn(long person, long occasion) {
        for (PersonalEvents other : others) {
            if (other.joins(person, List.of(occasion)).contains(occasion)) {
                return true;
            }
        }
        return false;
    }
}
