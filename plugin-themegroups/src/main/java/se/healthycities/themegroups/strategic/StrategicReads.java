package se.healthycities.themegroups.strategic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.healthycities.portal.time.Today;

/** What pages read about the representation of the members in the strategic group (INV-075, INV-259). */
@ApplicationScoped
public class StrategicReads {
    private final StrategicQueries queries;
    private final Today today;

    @Inject
    public StrategicReads(StrategicQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** The path of the strategic group, empty while there is none. */
    public Optional<String> path() {
        return queries.path(today.date()).stream().findFirst();
    }

    /** Every member of today; none while there is no strategic group. */
    public List<Representation> members() {
        return path().map(this::members).orElse(List.of());
    }

    /** Every member of today, as the group at the path shows it. */
    public List<Representation> members(String path) {
        return queries.members(path, today.date());
    }

    /** The contacts of all organisations. */
    public Map<Long, List<ContactOfMember>> contacts() {
        return queries.contacts(today.date()).stream().collect(Collectors.groupingBy(ContactOfMember::organisation));
    }
}
