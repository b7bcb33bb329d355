package se.healthycities.themegroups.group.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupReads;
import se.healthycities.themegroups.group.GroupRow;

/** The list of groups for a spreadsheet: the groups of the page in its order, open ones first. */
@ApplicationScoped
public class GroupTable implements Table {
    private static final List<String> COLUMNS = List.of(
            "name",
            "kind",
            "aim",
            "seats",
            "organisations",
            "discussions",
            "last",
            "closed",
            "stage",
            "group",
            "address");

    private final GroupReads groups;
    private final Reading reading;

    @Inject
    public GroupTable(GroupReads groups, Reading reading) {
        this.groups = groups;
        this.reading = reading;
    }

    @Override
    public List<String> columns(Locale language) {
        return COLUMNS.stream()
                .map(column -> Texts.get(GroupTable.class, column, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        Readable reader = reading.today();
        List<GroupRow> known =
                groups.known(reader).stream().map(listed -> listed.group()).toList();
        return Stream.of(false, true)
                .flatMap(closed -> known.stream().filter(group -> group.closed(reader.today()) == closed))
                .map(group -> cells(group, reader.today(), language));
    }

    private static List<String> cells(GroupRow group, LocalDate today, Locale language) {
        return Arrays.asList(
                group.name(language),
                Texts.get(GroupTable.class, "kind." + group.kind(), language),
                group.aim(language),
                String.valueOf(group.seats()),
                String.valueOf(group.organisations()),
                String.valueOf(group.discussions()),
                group.lastPostAt() == null
                        ? null
                        : Today.day(group.lastPostAt()).toString(),
                group.closed(today) ? group.closedOn().toString() : null,
                Texts.get(GroupTable.class, "stage." + group.stage(today), language),
                group.parent() == null ? null : group.parentName(language),
                Addresses.space(group.path()));
    }
}
