package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.time.Today;

/** What pages read about groups. */
@ApplicationScoped
public class GroupReads {
    private final GroupQueries queries;
    private final Today today;

    @Inject
    public GroupReads(GroupQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** All groups that the reader may know of, kind by kind, closed ones among them. */
    public List<ListedGroup> known(Readable reader) {
        Map<String, SeatRole> roles = new HashMap<>();
        queries.roles(reader.person(), reader.today())
                .forEach(mine -> roles.merge(mine.path(), mine.role(), GroupReads::leading));
        return queries
                .known(reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(group -> new ListedGroup(group, roles.get(group.path())))
                .sorted(ListedGroup.BY_KIND)
                .collect(Collectors.collectingAndThen(Collectors.toList(), GroupReads::families));
    }

    /** Working groups stand behind their group, where that is in the list. */
    static List<ListedGroup> families(List<ListedGroup> groups) {
        Set<String> paths = groups.stream().map(one -> one.group().path()).collect(Collectors.toSet());
        Map<String, List<ListedGroup>> below = groups.stream()
                .filter(one -> one.group().parent() != null
                        && paths.contains(one.group().parent()))
                .collect(Collectors.groupingBy(one -> one.group().parent()));
        return groups.stream()
                .filter(one -> one.group().parent() == null
                        || !paths.contains(one.group().parent()))
                .flatMap(one -> Stream.concat(
                        Stream.of(one), below.getOrDefault(one.group().path(), List.of()).stream()))
                .toList();
    }

    /** The open groups in which the visitor holds a seat, each once. */
    public List<MyGroupRow> mine(Visitor visitor) {
        Map<String, MyGroupRow> groups = new LinkedHashMap<>();
        queries.mine(visitor.person(), visitor.today())
                .forEach(row -> groups.merge(
                        row.path(),
                        row,
                        (one, other) -> leading(one.role(), other.role()) == one.role() ? one : other));
        return new ArrayList<>(groups.values());
    }

    /** The working groups of a group that the reader may know of. */
    public List<BelowRow> below(long parent, Readable reader) {
        return queries.below(
                parent, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today());
    }

    /** @throws java.util.NoSuchElementException when the space is no group's */
    public GroupCard card(long space) {
        return queries.card(space, today.date()).stream().findFirst().orElseThrow();
    }

    /** How many working groups a group has that are not over by themselves. */
    public long countBelow(long space) {
        return queries.countBelow(space, today.date());
    }

    /** @throws java.util.NoSuchElementException when no group lives there */
    public Charter charter(String path) {
        return queries.at(path).stream().findFirst().orElseThrow().charter();
    }

    /** Of two roles in the same group the one that leads, otherwise the older one. */
    static SeatRole leading(SeatRole one, SeatRole other) {
        return other.leads() && !one.leads() ? other : one;
    }
}
