package se.healthycities.themegroups.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.time.Today;

/** Into which groups somebody was invited; it goes with the person. */
@ApplicationScoped
public class InvitationPersonalData implements PersonalData {
    private final InvitationQueries queries;
    private final Today today;

    @Inject
    public InvitationPersonalData(InvitationQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Item> of(long person) {
        return queries.of(person, today.date()).stream()
                .map(row -> new Item("themegroups.invitation", row.spaceName() + ", " + row.profession()))
                .toList();
    }

    @Override
    @Transactional
    public int erase(long person) {
        return queries.forget(person);
    }
}
