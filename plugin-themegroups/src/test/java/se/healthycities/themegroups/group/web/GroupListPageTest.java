package se.healthycities.themegroups.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

class GroupListPageTest extends PageTest {
    private static final String TILES = "ul.tiles h3";
    private static final String ARCHIVE = "section[aria-labelledby=archive] a.item-t";

    @Test
    void theStrategicGroupComesFirstAndTheArchiveLast() {
        as(OFFICIAL);
        Answer page = get("/themegroups");
        assertThat(page.html().select(TILES).first().text()).isEqualTo("Strategisk grupp");
        List<String> links = page.html().select("main h3 a, main a.item-t").eachText();
        assertThat(links).endsWith(page.html().select(ARCHIVE).eachText().toArray(String[]::new));
        assertThat(page.html().select(ARCHIVE).eachText()).contains("Temagrupp sociala investeringar");
    }

    @Test
    void aMemberSeesEveryGroupOfTheNetwork() {
        as(POLITICIAN);
        Answer page = get("/themegroups");
        assertThat(page.html().select(TILES)).hasSize((int) groups("active").count());
        assertThat(page.html().select(ARCHIVE)).hasSize((int) groups("archived").count());
        assertThat(page.html().select(TILES).eachText())
                .containsExactlyInAnyOrderElementsOf(
                        groups("active").map(row -> row.get("name_sv")).toList());
        String[] lines = get("/themegroups.csv").body().split("\r\n");
        assertThat(lines.length - 1)
                .isEqualTo((int) (groups("active").count() + groups("archived").count()));
    }

    @Test
    void theAddressTellsTheKindOfGroup() {
        as(OFFICIAL);
        Answer themes = get("/themegroups?kind=THEME");
        assertThat(themes.html().select(TILES).eachText())
                .containsExactly("Temagrupp delaktighet och inflytande", "Temagrupp hälsosam samhällsplanering");
        assertThat(themes.html().select(".pick [aria-current=page]").text()).isEqualTo("Temagrupper 2");
        assertThat(get("/themegroups?kind=nonsense").html().select(TILES))
                .hasSameSizeAs(get("/themegroups").html().select(TILES));
    }

    @Test
    void ownGroupsSayWhatOneIsThere() {
        as(OFFICIAL);
        assertThat(get("/themegroups").html().select(".tile:has(.tag) h3").eachText())
                .contains("Strategisk grupp", "Temagrupp delaktighet och inflytande");
        as("vanja.testlund@testhamn.example");
        assertThat(get("/themegroups").html().select(".tile:has(.tag) h3").eachText())
                .doesNotContain("Temagrupp delaktighet och inflytande");
    }

    @Test
    void twentyTimesAsManyGroupsTakeNoStatementMore() {
        as(OFFICIAL);
        get("/themegroups");
        long few = counting(() -> get("/themegroups")).statements();
        plantGroups();
        Counted<Answer> many = counting(() -> get("/themegroups"));
        assertThat(many.result().html().select(TILES)).hasSizeGreaterThan(290);
        assertThat(many.statements()).isEqualTo(few).isLessThanOrEqualTo(6);
        System.out.println("SQL statements of the list of groups: " + few);
    }

    private void plantGroups() {
        sql("insert into core.spaces (owner, path, name, visibility, joining) select 'themegroups',"
                + " 'themegroups/planted-' || n, 'Planterad ' || n, 'GROUP', 'ASK' from generate_series(1, 290) n");
        sql("insert into themegroups.theme_groups (space_id, kind, aim, working) select id, 'THEME', 'Syfte', 'Arbete'"
                + " from core.spaces where path like 'themegroups/planted-%'");
    }

    private void sql(String command) {
        entityManager.createNativeQuery(command).executeUpdate();
    }

    /** The groups of the demo network that are this plugin's. */
    private static Stream<CSVRecord> groups(String status) {
        try (InputStreamReader file = new InputStreamReader(
                GroupListPageTest.class.getResourceAsStream("/demo/groups.csv"), StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(file).getRecords().stream()
                    .filter(row -> row.get("module").equals("themegroups"))
                    .filter(row -> row.get("status").equals(status));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
