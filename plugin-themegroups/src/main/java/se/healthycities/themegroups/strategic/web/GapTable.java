package se.healthycities.themegroups.strategic.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.spi.PeopleList;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.themegroups.strategic.ContactOfMember;
import se.healthycities.themegroups.strategic.Representation;
import se.healthycities.themegroups.strategic.Representation.Gap;
import se.healthycities.themegroups.strategic.StrategicReads;

/** The gaps of the strategic group as a table, one line for each gap. */
@ApplicationScoped
public class GapTable implements Table, PeopleList {
    private final StrategicReads strategic;

    @Inject
    public GapTable(StrategicReads strategic) {
        this.strategic = strategic;
    }

    @Override
    public List<String> columns(Locale language) {
        return Stream.of("name", "missing", "sinceColumn", "contacts")
                .map(key -> Texts.get(GapsPage.class, key, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        Map<Long, List<ContactOfMember>> contacts = strategic.contacts();
        return strategic.members().stream()
                .flatMap(member -> Stream.of(Gap.values())
                        .filter(member::lacks)
                        .map(gap ->
                                line(member, gap, contacts.getOrDefault(member.organisation(), List.of()), language)));
    }

    private static List<String> line(Representation member, Gap gap, List<ContactOfMember> contacts, Locale language) {
        return List.of(
                member.name(),
                Texts.get(GapsPage.class, "gap." + gap, language),
                member.since(gap).toString(),
                contacts.stream().map(ContactOfMember::name).collect(Collectors.joining(", ")));
    }
}
