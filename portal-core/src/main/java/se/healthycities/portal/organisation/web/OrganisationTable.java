package se.healthycities.portal.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.organisation.OrganisationFilter;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.organisation.OrganisationRow;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.OrganisationContactRow;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.PeopleList;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.PortalApplication;

/** The whole register as a table. */
@ApplicationScoped
public class OrganisationTable implements Table, PeopleList {
    private static final int MOST = 10_000;

    private final OrganisationReads organisations;
    private final PersonReads people;

    @Inject
    public OrganisationTable(OrganisationReads organisations, PersonReads people) {
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public List<String> columns(Locale language) {
        Stream<String> own = Stream.of("name", "kind", "code", "county", "inhabitants", "countedOn", "source", "since")
                .map(key -> Texts.get(OrganisationListPage.class, key, language));
        Stream<String> contacts = Arrays.stream(ContactKind.values())
                .map(kind -> Texts.get(PortalApplication.class, "contact." + kind, language));
        return Stream.concat(own, contacts).toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        List<OrganisationRow> rows = organisations.list(OrganisationFilter.EVERYTHING, "", 0, MOST);
        List<Long> ids = rows.stream().map(OrganisationRow::id).toList();
        Map<Long, Map<ContactKind, String>> contacts = people.contactsOf(ids).stream()
                .collect(Collectors.groupingBy(
                        OrganisationContactRow::organisation,
                        Collectors.groupingBy(
                                OrganisationContactRow::kind,
                                Collectors.mapping(OrganisationContactRow::name, Collectors.joining(", ")))));
        return rows.stream().map(row -> cells(row, contacts.getOrDefault(row.id(), Map.of()), language));
    }

    private static List<String> cells(OrganisationRow row, Map<ContactKind, String> contacts, Locale language) {
        return Arrays.asList(
                row.name(),
                Texts.get(PortalApplication.class, "kind." + row.kind(), language),
                row.code(),
                row.countyCode(),
                text(row.inhabitants()),
                text(row.countedOn()),
                row.source(),
                row.memberSince() == null ? null : text(row.memberSince().getYear()),
                contacts.get(ContactKind.POLITICAL),
                contacts.get(ContactKind.ADMINISTRATIVE));
    }

    private static String text(Object value) {
        return value == null ? null : String.valueOf(value);
    }
}
