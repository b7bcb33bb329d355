package se.healthycities.portal.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/**
 * Whom mentions reach, asked on the day of the answer: who is an organisation's contact today, who sits in the space today,
 * and who may read the post where it is today (C6, fault 4).
 */
@ApplicationScoped
public class MentionReads {
    /** Later than any post; a list begins before it. */
    public static final long NEWEST = Long.MAX_VALUE;

    static final int OFFERED = 8;

    private final MentionQueries queries;
    private final MentionNames names;
    private final Reading reading;
    private final Gate gate;
    private final Today today;

    @Inject
    public MentionReads(MentionQueries queries, MentionNames names, Reading reading, Gate gate, Today today) {
        this.queries = queries;
        this.names = names;
        this.reading = reading;
        this.gate = gate;
        this.today = today;
    }

    /**
     * Who is reached today by what this post mentions, each person once: notices go to them and to nobody else. An
     * organisation's administrative contacts are reached, its other contacts where none of those reads the post; the writer
     * never is.
     */
    public List<Reached> reachedBy(long post) {
        Map<Long, Reached> reached = new LinkedHashMap<>();
        for (MentioningPost written : queries.post(post)) {
            if (gate.state(Scene.space(new PluginId(written.owner()), written.path()))
                    .readable()) {
                List<ReachedRow> rows = queries.reached(post, written.space(), written.author(), today.date());
                Map<Long, Integer> nearest = new HashMap<>();
                rows.stream()
                        .filter(row -> row.organisation() != null)
                        .forEach(row -> nearest.merge(row.organisation(), row.rank(), Math::min));
                rows.stream()
                        .filter(row -> row.organisation() == null || row.rank().equals(nearest.get(row.organisation())))
                        .forEach(
                                row -> reached.putIfAbsent(row.person(), new Reached(row.person(), row.affiliation())));
            }
        }
        return List.copyOf(reached.values());
    }

    /**
     * Posts that mention the visitor: by name, as contact of an organisation, with a group or with the whole space; newest
     * first.
     */
    public List<MentionRow> of(Readable reader, long before, int most) {
        return rows(reader, false, before, most);
    }

    /** The same, only those that the visitor has not read. */
    public List<MentionRow> unread(Readable reader, int most) {
        return rows(reader, true, NEWEST, most);
    }

    private List<MentionRow> rows(Readable reader, boolean unread, long before, int most) {
        return queries.ofPerson(
                unread,
                before,
                most,
                reader.person(),
                reader.member(),
                reader.office(),
                reader.plugins(),
                reader.today());
    }

    /** Names to offer to somebody who has typed the beginning of one, at most eight; whether that one may ask is for the gate. */
    public List<Suggestion> offered(long space, String typed) {
        String words = Spot.plain(typed);
        Stream<Suggestion> everybody = MentionNames.EVERYBODY.stream()
                .filter(name -> name.startsWith(words))
                .map(name -> new Suggestion(name, ""));
        List<Suggestion> offered = new ArrayList<>(everybody.toList());
        names.organisations(space).stream()
                .filter(row -> OrganisationNames.of(row.name()).stream().anyMatch(name -> name.startsWith(words)))
                .limit(OFFERED / 2)
                .forEach(row -> offered.add(new Suggestion(row.name(), "")));
        List<NamedRow> people = names.people(space);
        names.groups(space, people, reading.today().member()).stream()
                .filter(group -> MentionNames.called(group).stream().anyMatch(name -> begins(name, words)))
                .limit(OFFERED / 4)
                .forEach(group -> offered.add(new Suggestion(group.name(), "")));
        people.stream()
                .filter(row -> begins(row.name(), words))
                .forEach(row -> offered.add(new Suggestion(row.name(), row.more())));
        return offered.stream().limit(OFFERED).toList();
    }

    /** The whole name begins so, or one of its words. */
    private static boolean begins(String name, String words) {
        String plain = Spot.plain(name);
        return plain.startsWith(words) || plain.contains(" " + words);
    }
}
