package se.healthycities.portal.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.PortalApplication;

/** All organisations as a table. */
@ApplicationScoped
public class OrganisationTable implements Table {
    private static final int MOST = 10_000;

    private final OrganisationReads organisations;

    @Inject
    public OrganisationTable(OrganisationReads organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<String> columns(Locale language) {
        return Stream.of("name", "kind", "code", "inhabitants", "since")
                .map(key -> Texts.get(OrganisationListPage.class, key, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        return organisations.list(true, "%", "", MOST).stream()
                .map(row -> Arrays.asList(
                        row.name(),
                        Texts.get(PortalApplication.class, "kind." + row.kind(), language),
                        row.kind().publicBody() ? row.address() : null,
                        row.inhabitants() == null ? null : String.valueOf(row.inhabitants()),
                        row.memberSince() == null
                                ? null
                                : String.valueOf(row.memberSince().getYear())));
    }
}
