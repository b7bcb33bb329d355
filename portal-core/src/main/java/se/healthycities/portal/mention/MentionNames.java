package se.healthycities.portal.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;

/**
 * The names that can be mentioned in a space today: of the people who read it, of the organisations of which a contact reads
 * it, of the groups in which one of its readers sits, and of the whole space. Nobody else is offered or understood; a hidden
 * group has a name inside of it only.
 */
@ApplicationScoped
public class MentionNames {
    static final List<String> EVERYBODY = List.of("gruppen", "alla");

    private final MentionQueries queries;
    private final Today today;

    @Inject
    public MentionNames(MentionQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    List<NamedRow> people(long space) {
        return queries.people(space, today.date());
    }

    List<NamedRow> organisations(long space) {
        return queries.organisations(space, today.date());
    }

    /** @param member false for one who knows of public groups only */
    List<NamedGroup> groups(long space, List<NamedRow> readers, boolean member) {
        return queries.groups(space, readers.stream().map(NamedRow::id).toList(), member, today.date());
    }

    List<Nameable> of(long space) {
        List<NamedRow> people = people(space);
        Map<String, Nameable> names = new LinkedHashMap<>();
        EVERYBODY.forEach(name -> names.put(name, new Nameable(name, Set.of(Target.EVERYBODY), null)));
        for (NamedRow person : people) {
            names.merge(
                    Spot.plain(person.name()),
                    new Nameable(
                            Spot.plain(person.name()), Set.of(Target.person(person.id())), "/people/" + person.id()),
                    MentionNames::both);
        }
        organisations(names, organisations(space));
        groups(space, people, true)
                .forEach(group -> called(group).forEach(name -> names.putIfAbsent(name, named(name, group))));
        return new ArrayList<>(names.values());
    }

    /** In small letters, in both languages. */
    static List<String> called(NamedGroup group) {
        return Stream.of(group.name(), group.english())
                .filter(name -> name != null && !name.isBlank())
                .map(Spot::plain)
                .toList();
    }

    private static Nameable named(String name, NamedGroup group) {
        return new Nameable(name, Set.of(Target.group(group.id())), Addresses.space(group.path()));
    }

    /** Two people of one name are both meant, and the name leads to neither. */
    private static Nameable both(Nameable one, Nameable other) {
        Set<Target> targets = new LinkedHashSet<>(one.targets());
        targets.addAll(other.targets());
        return new Nameable(one.name(), targets, null);
    }

    /** A full name comes before a short one, and a short name that two organisations share means none. */
    private static void organisations(Map<String, Nameable> names, List<NamedRow> rows) {
        rows.forEach(row -> names.putIfAbsent(Spot.plain(row.name()), named(Spot.plain(row.name()), row)));
        Map<String, Nameable> called = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        for (NamedRow row : rows) {
            for (String name : OrganisationNames.of(row.name())) {
                if (called.put(name, named(name, row)) != null) {
                    shared.add(name);
                }
            }
        }
        called.keySet().removeAll(shared);
        called.forEach(names::putIfAbsent);
    }

    private static Nameable named(String name, NamedRow row) {
        return new Nameable(name, Set.of(Target.organisation(row.id())), Addresses.organisation(row.more()));
    }
}
