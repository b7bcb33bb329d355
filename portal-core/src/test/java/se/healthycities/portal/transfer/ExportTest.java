package se.healthycities.portal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.export.CoreExport;
import se.healthycities.portal.export.LeftOut;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;

class ExportTest extends PageTest {
    private static final String SPACE = "spaces/arsmote";

    @Test
    void everyTableIsExportedOrLeftOutWithAReason() {
        @SuppressWarnings("unchecked")
        Set<String> tables = new TreeSet<String>(entityManager
                .createNativeQuery(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'",
                        String.class)
                .getResultList());
        tables.removeIf(table -> table.endsWith("." + LeftOut.HISTORY));
        Set<String> known = new TreeSet<>(LeftOut.TABLES.keySet());
        CoreExport.tables().forEach(table -> known.add("core." + table));
        assertThat(tables).isEqualTo(known);
        assertThat(LeftOut.TABLES.values()).allMatch(reason -> !reason.isBlank());
    }

    @Test
    void noHashOfAPasswordOrATokenLeavesThePortal() throws IOException {
        as(ADMINISTRATOR);
        Map<String, String> archive = network();
        assertThat(archive.get("rows/core.people.jsonl")).contains(OFFICIAL).doesNotContain("password", "argon2");
        archive.forEach((name, content) ->
                assertThat(content).as(name).doesNotContain("$argon2").doesNotContain("token_hash"));
    }

    @Test
    void theArchiveIsReadWithoutThePortal() throws IOException {
        as(ADMINISTRATOR);
        Map<String, String> archive = network();
        Document index = Jsoup.parse(archive.get("index.html"));
        assertThat(index.select("html").attr("lang")).isEqualTo("sv");
        assertThat(index.text()).contains("Luleå kommun", "Politisk kontakt", OFFICIAL, "Ordförande");
        assertThat(index.select("script, link[rel=stylesheet], img")).isEmpty();
        assertThat(index.select("style")).hasSize(1);
        for (String page : index.select("li a").eachAttr("href")) {
            assertThat(archive).containsKey(page);
            Document space = Jsoup.parse(archive.get(page));
            assertThat(space.select("h1")).hasSize(1);
            for (String file : space.select("a[download]").eachAttr("href")) {
                assertThat(archive).containsKey(file.replaceFirst("^\\.\\./", ""));
            }
        }
        assertThat(index.select("li a")).hasSizeGreaterThan(2);
    }

    @Test
    void wordsOfPeopleAreEscaped() throws IOException {
        entityManager
                .createNativeQuery("update core.spaces set name = '<b>x</b>&\"' where path = '" + SPACE + "'")
                .executeUpdate();
        as(ADMINISTRATOR);
        String page = space(SPACE).get("index.html");
        assertThat(page).contains("&lt;b&gt;x&lt;/b&gt;&amp;").doesNotContain("<b>x</b>");
    }

    @Test
    void eachExportIsOnRecord() throws IOException {
        as(ADMINISTRATOR);
        network();
        space(SPACE);
        assertThat(entityManager
                        .createNativeQuery(
                                "select act || ' ' || subject from core.audit_entries order by id desc limit 2",
                                String.class)
                        .getResultList())
                .containsExactly("space-exported " + SPACE, "network-exported network");
    }

    @Test
    void onlyTheAdministratorGetsTheNetwork() {
        for (String address : new String[] {"/admin/export", "/admin/export.zip"}) {
            for (String person : new String[] {COORDINATOR, OFFICIAL, POLITICIAN, GUEST}) {
                as(person);
                assertThat(first(address).status())
                        .as(address + " for " + person)
                        .isEqualTo(403);
            }
            as(ADMINISTRATOR);
            assertThat(get(address).status()).isEqualTo(200);
        }
        as(ADMINISTRATOR);
        assertThat(get("/admin/export.zip").body()).startsWith("PK");
        assertThat(get("/admin/export").html().select("main a[href=/admin/export.zip]"))
                .hasSize(1);
    }

    @Test
    void aSpaceIsTakenAlongByThoseWhoLeadItAndAHiddenOneByNobodyElse() {
        for (String address : new String[] {"/" + SPACE + "/export", "/" + SPACE + "/export.zip"}) {
            as(OFFICIAL);
            assertThat(first(address).status()).isEqualTo(403);
            as(COORDINATOR);
            assertThat(first(address).status()).isEqualTo(200);
        }
        as(COORDINATOR);
        assertThat(get("/" + SPACE + "/settings").html().select("main a[href=/" + SPACE + "/export]"))
                .hasSize(1);
        entityManager
                .createNativeQuery("update core.spaces set visibility = 'HIDDEN' where path = '" + SPACE + "'")
                .executeUpdate();
        entityManager
                .createNativeQuery("insert into core.seats (space_id, affiliation_id, role, valid_from)"
                        + " select space.id, held.id, 'CONVENOR', date '2026-01-01' from core.spaces space,"
                        + " core.affiliations held join core.people person on person.id = held.person_id"
                        + " where space.path = '" + SPACE + "' and person.email = '" + POLITICIAN + "'")
                .executeUpdate();
        for (String person : new String[] {OFFICIAL, GUEST, COORDINATOR, ADMINISTRATOR}) {
            as(person);
            assertThat(first("/" + SPACE + "/export").status()).as(person).isEqualTo(404);
            assertThat(first("/" + SPACE + "/export.zip").status()).as(person).isEqualTo(404);
        }
        as(POLITICIAN);
        assertThat(first("/" + SPACE + "/export.zip").status()).isEqualTo(200);
    }

    @Test
    void theArchiveOfASpaceHoldsNothingOfOthers() throws IOException {
        as(ADMINISTRATOR);
        Map<String, String> archive = space(SPACE);
        assertThat(archive.get("rows/core.spaces.jsonl").lines()).hasSize(1).allMatch(row -> row.contains(SPACE));
        assertThat(archive.getOrDefault("rows/core.people.jsonl", "")).doesNotContain("@", "phone", "language");
        assertThat(archive.keySet())
                .noneMatch(name -> name.contains("audit") || name.contains("fee_") || name.contains("facts"));
        assertThat(archive.get("manifest.json")).contains("\"scope\" : \"" + SPACE + "\"");
    }

    @Test
    void aDamagedFileIsNamedAndTheRestIsExported() throws IOException {
        entityManager
                .createNativeQuery("update core.file_versions set sha256 = '" + "0".repeat(64)
                        + "' where id = (select min(id) from core.file_versions)")
                .executeUpdate();
        as(ADMINISTRATOR);
        Map<String, String> archive = network();
        assertThat(archive).doesNotContainKey("files/" + "0".repeat(64));
        assertThat(archive.get("manifest.json")).containsPattern("\"damaged\" : \\[ \"0{64}\" \\]");
    }

    @Test
    void howManyStatementsAnExportTakesDoesNotDependOnThePosts() {
        as(ADMINISTRATOR);
        long few = counting(this::exported).statements();
        entityManager
                .createNativeQuery(
                        "insert into core.read_marks select p.id, d.id, 1 from core.people p, core.discussions d"
                                + " on conflict do nothing")
                .executeUpdate();
        assertThat(counting(this::exported).statements()).isEqualTo(few);
    }

    private int exported() {
        try {
            return network().size();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private Map<String, String> network() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        beans.of(ExportService.class).network(out);
        return entries(out);
    }

    private Map<String, String> space(String path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        beans.of(ExportService.class).space(Scene.space(PluginId.CORE, path), out);
        return entries(out);
    }

    private static Map<String, String> entries(ByteArrayOutputStream out) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
