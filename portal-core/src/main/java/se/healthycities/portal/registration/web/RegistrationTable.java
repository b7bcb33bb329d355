package se.healthycities.portal.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.healthycities.portal.registration.BookableOccasion;
import se.healthycities.portal.registration.EntryRow;
import se.healthycities.portal.registration.RegistrationReads;
import se.healthycities.portal.registration.RegistrationRights;
import se.healthycities.portal.spi.PeopleList;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.PortalApplication;

/** The organiser's list of an occasion as a table; taking it out stays on record. */
@ApplicationScoped
public class RegistrationTable implements Table, PeopleList {
    private static final int MOST = 20_000;

    private final RegistrationReads registrations;
    private final RegistrationRights rights;

    @Inject
    public RegistrationTable(RegistrationReads registrations, RegistrationRights rights) {
        this.registrations = registrations;
        this.rights = rights;
    }

    @Override
    public List<String> columns(Locale language) {
        return Stream.of("name", "email", "organisation", "capacity", "mode", "standing", "made", "madeBy", "answers")
                .map(key -> text(key, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        return Stream.empty();
    }

    @Override
    public Stream<List<String>> rows(Locale language, Map<String, String> place) {
        BookableOccasion occasion = registrations
                .occasion(place.getOrDefault("key", ""))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        rights.requireOrganiser(occasion);
        List<EntryRow> rows = registrations.entries(occasion.id(), true, 0, MOST);
        Map<Long, Map<Long, String>> answers = registrations.answers(occasion.id(), rows);
        return rows.stream().map(row -> line(row, answers.getOrDefault(row.id(), Map.of()), language));
    }

    private static List<String> line(EntryRow row, Map<Long, String> answers, Locale language) {
        List<String> cells = new ArrayList<>();
        cells.add(row.name());
        cells.add(row.email());
        cells.add(row.organisation());
        cells.add(
                row.capacity() == null
                        ? null
                        : Texts.get(PortalApplication.class, "capacity." + row.capacity(), language));
        cells.add(text("mode." + row.mode(), language));
        cells.add(text("standing." + row.state(), language));
        cells.add(Today.day(row.madeAt()).toString());
        cells.add(row.madeBy());
        cells.add(String.join("; ", answers.values()));
        return cells;
    }

    private static String text(String key, Locale language) {
        return Texts.get(RegistrationListPage.class, key, language);
    }
}
