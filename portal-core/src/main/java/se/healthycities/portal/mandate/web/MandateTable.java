package se.healthycities.portal.mandate.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.mandate.MandateReads;
import se.healthycities.portal.mandate.OrganisationMandates;
import se.healthycities.portal.mandate.VacantMandate;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** How far each organisation has come, as a table with the seats that are empty. */
@ApplicationScoped
public class MandateTable implements Table {
    private final MandateReads mandates;

    @Inject
    public MandateTable(MandateReads mandates) {
        this.mandates = mandates;
    }

    @Override
    public List<String> columns(Locale language) {
        return Stream.of("name", "toConfirm", "confirmed", "ended", "elected", "sent", "vacant")
                .map(key -> Texts.get(NetworkMandatesPage.class, key, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        var vacant = mandates.vacant(0).stream()
                .collect(Collectors.groupingBy(
                        VacantMandate::organisation,
                        Collectors.mapping(VacantMandate::space, Collectors.joining(", "))));
        return mandates.organisations().stream().map(row -> cells(row, vacant.get(row.id())));
    }

    private static List<String> cells(OrganisationMandates row, String vacant) {
        return Arrays.asList(
                row.name(),
                String.valueOf(row.toConfirm()),
                String.valueOf(row.confirmed()),
                String.valueOf(row.ended()),
                String.valueOf(row.elected()),
                row.sentAt() == null ? null : Today.day(row.sentAt()).toString(),
                vacant);
    }
}
