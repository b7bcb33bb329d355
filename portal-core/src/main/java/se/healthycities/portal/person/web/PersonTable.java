package se.healthycities.portal.person.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.PeopleList;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.PortalApplication;

/** People with today's affiliations as a table, without addresses. */
@ApplicationScoped
public class PersonTable implements Table, PeopleList {
    private static final int MOST = 20_000;

    private final PersonReads people;

    @Inject
    public PersonTable(PersonReads people) {
        this.people = people;
    }

    @Override
    public List<String> columns(Locale language) {
        return Stream.of("name", "title", "capacity", "organisation")
                .map(key -> Texts.get(PeoplePage.class, key, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        return people.find("%", MOST).stream()
                .map(row -> List.of(
                        row.name(),
                        row.title(),
                        Texts.get(PortalApplication.class, "capacity." + row.capacity(), language),
                        row.organisation()));
    }
}
