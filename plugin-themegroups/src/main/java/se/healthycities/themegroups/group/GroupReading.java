package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.space.SpaceRow;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.time.Today;

/** Whom news of a group reaches, and which groups somebody reads on the day: for the notices of its features. */
@ApplicationScoped
public class GroupReading {
    private final GroupQueries queries;
    private final SpaceReads spaces;
    private final Reading reading;
    private final Today today;

    @Inject
    public GroupReading(GroupQueries queries, SpaceReads spaces, Reading reading, Today today) {
        this.queries = queries;
        this.spaces = spaces;
        this.reading = reading;
        this.today = today;
    }

    /** Those who sit in the group where it happened. */
    public Digest.Reach seated(Digest.Told fact) {
        return fact.space() == null
                ? Digest.Reach.NOBODY
                : new Digest.Reach(fact.subject(), fact.space(), queries.seated(fact.space(), today.date()));
    }

    /** What the person reads today. */
    public Read of(long person) {
        return new Read(spaces.readable(reading.today(person)).stream()
                .collect(Collectors.toMap(SpaceRow::id, Function.identity(), (one, other) -> one)));
    }

    /** The spaces that somebody reads today. */
    public record Read(Map<Long, SpaceRow> spaces) {
        public boolean reads(long space) {
            return spaces.containsKey(space);
        }

        public String name(long space, Locale language) {
            return spaces.get(space).name(language);
        }
    }
}
