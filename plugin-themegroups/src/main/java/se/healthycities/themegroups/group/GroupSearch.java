package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;
import se.healthycities.portal.spi.SearchEntry.Audience;

/** Groups are found by their names and aims in both languages, by those who may know of them. */
@ApplicationScoped
public class GroupSearch implements Search {
    private final GroupQueries queries;

    @Inject
    public GroupSearch(GroupQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("group"));
    }

    @Override
    public List<Long> subjects(String kind, long after, int most) {
        return queries.ids(after, most);
    }

    @Override
    public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
        return queries.found(subjects).stream()
                .map(group -> new SearchEntry(group.id(), group.name(), Addresses.space(group.path()))
                        .readBy(Audience.KNOWN)
                        .in(group.space(), null)
                        .inShort(group.aim())
                        .saying(String.join("\n", group.working(), group.focus(), group.result()))
                        .foundBy(Stream.of(group.nameEnglish(), group.aimEnglish())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" "))))
                .toList();
    }
}
