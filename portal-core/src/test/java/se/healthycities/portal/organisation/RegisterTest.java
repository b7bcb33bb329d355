package se.healthycities.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PortalTest;

class RegisterTest extends PortalTest {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void everyMunicipalityAndRegionOfTheOfficialListsIsThereByItsCode() throws IOException {
        List<CSVRecord> municipalities = list("municipalities");
        assertThat(municipalities).hasSize(290);
        for (CSVRecord row : municipalities) {
            assertThat(entityManager
                            .createQuery(
                                    "select o.name from Organisation o where o.code = :code and o.address = :code"
                                            + " and o.countyCode = :county and o.kind = MUNICIPALITY",
                                    String.class)
                            .setParameter("code", row.get("municipality_code"))
                            .setParameter("county", row.get("county_code"))
                            .getResultList())
                    .containsExactly(row.get("name"));
        }
        List<CSVRecord> regions = list("regions");
        assertThat(regions).hasSize(21);
        for (CSVRecord row : regions) {
            assertThat(entityManager
                            .createQuery("select o.name from Organisation o where o.regionCode = :code", String.class)
                            .setParameter("code", row.get("county_code"))
                            .getResultList())
                    .containsExactly(row.get("region_name"));
        }
    }

    @Test
    void gotlandIsThereOnceAsAMunicipalityWithTheTasksOfARegion() {
        OrganisationReads reads = beans.of(OrganisationReads.class);
        assertThat(number("select count(o) from Organisation o where o.name like '%Gotland%'"))
                .isEqualTo(1);
        OrganisationRow asMunicipality = reads.byAddress("0980").orElseThrow();
        OrganisationRow asRegion = reads.byAddress("09").orElseThrow();
        assertThat(asRegion.id()).isEqualTo(asMunicipality.id());
        assertThat(named(OrganisationSort.REGION)).contains("Region Gotland", "Region Demonord");
        assertThat(named(OrganisationSort.MUNICIPALITY)).contains("Region Gotland", "Kiruna kommun");
        assertThat(number("select count(o) from Organisation o where o.code < '98'"))
                .as("290 and 21 without counting Gotland twice; codes from 98 are of the demo network")
                .isEqualTo(310);
    }

    @Test
    void theMembersOfTheDemoNetworkAreRowsOfTheRegisterAndNotDoubles() {
        for (String code : List.of("2580", "1480", "14", "0180")) {
            assertThat(number("select count(o) from Organisation o where o.code = '" + code + "'"))
                    .as(code)
                    .isEqualTo(1);
        }
        assertThat(beans.of(OrganisationReads.class)
                        .byAddress("2580")
                        .orElseThrow()
                        .memberSince())
                .isNotNull();
        assertThat(number("select count(o) from Organisation o where o.kind = COMPANY and o.code is not null"))
                .isZero();
    }

    @Test
    void aCodeIsGivenOnce() {
        entityManager.persist(new Organisation("Ett nytt Luleå", OrganisationKind.MUNICIPALITY, "9999", "25"));
        entityManager.flush();
        assertThatThrownBy(() -> {
                    entityManager
                            .createNativeQuery("update core.organisations set code = '2580' where address = '9999'")
                            .executeUpdate();
                })
                .hasMessageContaining("organisations_code_key");
    }

    private List<String> named(OrganisationSort sort) {
        return beans.of(OrganisationReads.class).list(new OrganisationFilter("", sort, true, ""), "", 0, 1000).stream()
                .map(OrganisationRow::name)
                .toList();
    }

    private long number(String query) {
        return entityManager.createQuery(query, Long.class).getSingleResult();
    }

    private static List<CSVRecord> list(String name) throws IOException {
        try (var reader = new InputStreamReader(
                RegisterTest.class.getResourceAsStream("/register/" + name + ".csv"), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        }
    }
}
