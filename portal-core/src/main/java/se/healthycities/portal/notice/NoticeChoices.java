package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.space.SpaceRow;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.time.Today;

/** What people have chosen to be told, and when: for all who write letters that somebody may do without. */
@ApplicationScoped
public class NoticeChoices {
    private static final DigestTime USUAL = new DigestTime(null, null);

    private final ChoiceQueries queries;
    private final NoticeKinds kinds;
    private final Today today;

    @Inject
    public NoticeChoices(ChoiceQueries queries, NoticeKinds kinds, Today today) {
        this.queries = queries;
        this.kinds = kinds;
        this.today = today;
    }

    /** When the digest comes; its rhythm is the one in which most things are told to this person. */
    public DigestChoice of(long person) {
        DigestTime time = queries.time(person).stream().findFirst().orElse(USUAL);
        return new DigestChoice(
                time.weekday() == null ? DigestChoice.DAY : DayOfWeek.of(time.weekday()),
                time.hour() == null ? DigestChoice.HOUR : time.hour(),
                rhythm(person, 0, "", true));
    }

    /** How soon a person is told of a kind. @param space null for none */
    public Rhythm of(long person, String kind, Long space) {
        Digest.Weight weight = kinds.find(kind).map(Digest.Kind::weight).orElse(Digest.Weight.ORDINARY);
        return weight == Digest.Weight.REQUIRED
                ? Rhythm.IMMEDIATE
                : rhythm(person, space == null ? 0 : space, kind, weight == Digest.Weight.PERSONAL);
    }

    /** False for somebody who wants no letters of a kind: whoever sends them asks first. */
    public boolean wants(long person, String kind) {
        return of(person, kind, null) != Rhythm.NONE;
    }

    /** Of many people those who want no letters of an ordinary kind; one statement. @param space null for none */
    public Set<Long> unwilling(Collection<Long> people, String kind, Long space) {
        String ids = people.stream().map(String::valueOf).collect(Collectors.joining(","));
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(queries.unwilling(ids, space == null ? 0 : space, kind, today.date()));
    }

    /** Of many spaces those from which a person wants no letters of an ordinary kind; one statement. */
    public Set<Long> unwanted(long person, String kind, Collection<Long> spaces) {
        String ids = spaces.stream().map(String::valueOf).collect(Collectors.joining(","));
        return spaces.isEmpty() ? Set.of() : new HashSet<>(queries.unwanted(person, ids, kind, today.date()));
    }

    public List<LevelRow> levels(long person) {
        return queries.levels(person);
    }

    /** The spaces for which a person chooses: those with a seat today. */
    public List<SpaceRow> spaces(long person) {
        return queries.spaces(person, today.date());
    }

    /** What holds in a space for those who have chosen nothing; empty when nobody has said. */
    public Optional<Level> usual(long space) {
        return queries.usual(space).stream().findFirst();
    }

    private Rhythm rhythm(long person, long space, String kind, boolean personal) {
        return Rhythm.valueOf(
                queries.rhythm(person, space, kind, personal, today.date()).get(0));
    }
}
