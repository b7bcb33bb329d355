package se.healthycities.portal.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;

class PrivacyPagesTest extends PageTest {
    @Test
    void theOwnCopyHoldsEveryValueOfEveryPluginAndTheOwnFiles() throws IOException {
        as(OFFICIAL);
        Scene group = Scene.space(PluginId.CORE, ownSpace());
        UUID draft = beans.of(FileService.class)
                .draft(new ByteArrayInputStream("Planterad text".getBytes(StandardCharsets.UTF_8)), "planterad.txt")
                .getId();
        beans.of(FileService.class).add(group, Set.of(draft));
        beans.of(DiscussionService.class)
                .start(group, "Planterat", "Ett <b>planterat</b> \"ord\"", Set.of(), UUID.randomUUID());
        entityManager.flush();
        Map<String, String> zip = zip();
        assertThat(zip).containsKeys("data.json", "data.html");
        assertThat(zip.get("files/1-planterad.txt")).isEqualTo("Planterad text");
        for (PortalPlugin plugin : PluginRegistry.installed().plugins()) {
            for (PersonalData.Item item : beans.of(plugin.personalData()).of(id(OFFICIAL))) {
                String quoted = JsonText.of(item.value());
                assertThat(zip.get("data.json")).as(item.kind()).contains(quoted);
            }
        }
        assertThat(zip.get("data.html"))
                .contains("Ottilia Demoström", "Planterat")
                .doesNotContain("<b>planterat");
        assertThat(zip.get("data.json")).contains("own-data-exported").doesNotContain("argon2");
    }

    @Test
    void aFileThatMayNoLongerBeReadStaysBehind() throws IOException {
        as(OFFICIAL);
        Scene group = Scene.space(PluginId.CORE, ownSpace());
        UUID draft = beans.of(FileService.class)
                .draft(new ByteArrayInputStream(new byte[] {65}), "borta.txt")
                .getId();
        beans.of(FileService.class).add(group, Set.of(draft));
        entityManager.flush();
        entityManager
                .createNativeQuery("update core.spaces set visibility = 'HIDDEN' where path = '" + group.space() + "'")
                .executeUpdate();
        entityManager
                .createNativeQuery("update core.seats set valid_to = valid_from where space_id ="
                        + " (select id from core.spaces where path = '" + group.space() + "')")
                .executeUpdate();
        entityManager.clear();
        beans.newRequest();
        assertThat(zip().keySet()).noneMatch(name -> name.contains("borta"));
    }

    @Test
    void nobodyGetsTheCopyWithoutLogin() {
        as(null);
        Answer answer = first("/profile/export.zip");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.redirect()).contains("login?to=");
    }

    @Test
    void whoeverAsksToBeErasedGivesTheOfficeOneTask() {
        as(OFFICIAL);
        Answer page = get("/profile/export");
        assertThat(page.text()).contains("Be om att bli borttagen");
        submit("/profile/export", page, "main form", Map.of());
        submit("/profile/export", page, "main form", Map.of());
        assertThat(number(
                        "select count(*) from core.tasks where address = '/admin/privacy?person=" + id(OFFICIAL) + "'"))
                .isOne();
        assertThat(get("/profile/export").text())
                .contains("Kansliet hör av sig")
                .doesNotContain("Be om att bli borttagen");
    }

    @Test
    void aPersonIsFoundPreviewedAndErasedOnce() {
        as(ADMINISTRATOR);
        long person = id(OFFICIAL);
        assertThat(get("/admin/privacy?find=ottilia").text()).contains("Ottilia Demoström", OFFICIAL);
        String address = "/admin/privacy?person=" + person;
        Answer page = get(address);
        assertThat(page.text()).contains("Ottilia Demoström", "Tas bort", "Blir kvar utan namn");
        Answer without = submit(address, page, "main form[method=post]", Map.of("reason", ""));
        assertThat(without.html().select("#reason-error").text()).isNotBlank();
        Answer named = submit(address, page, "main form[method=post]", Map.of("reason", "Ottilia vill"));
        assertThat(named.html().select("#reason-error").text()).contains("namn");
        assertThat(named.html().selectFirst("#reason").attr("value")).isEqualTo("Ottilia vill");
        Answer done = submit(address, page, "main form[method=post]", Map.of("reason", "egen begäran"));
        assertThat(done.text()).contains("Personen är raderad", "egen begäran").doesNotContain("Ottilia");
        Answer twice = submit(address, page, "main form[method=post]", Map.of("reason", "egen begäran"));
        assertThat(twice.text()).contains("redan raderad");
        assertThat(number("select count(*) from core.erasure_receipts")).isOne();
        assertThat(get("/people").text()).doesNotContain("Ottilia Demoström");
    }

    @Test
    void twoPeopleAreComparedAndMerged() {
        as(ADMINISTRATOR);
        String address = "/admin/privacy/merge?keep=" + OFFICIAL + "&other=" + POLITICIAN;
        Answer page = get(address);
        assertThat(page.text()).contains("Ottilia Demoström", "Ebba Demoström", "Det går inte att ångra");
        Answer done = submit(address, page, "main form[method=post]", Map.of());
        assertThat(done.text()).contains("Personerna är en");
        assertThat(submit(address, page, "main form[method=post]", Map.of()).status())
                .isEqualTo(200);
        assertThat(number("select count(*) from core.person_merges")).isOne();
        assertThat(get("/admin/privacy/merge?keep=" + OFFICIAL + "&other=" + OFFICIAL)
                        .text())
                .contains("inte två olika personer");
    }

    @Test
    void onlyTheAdministratorErasesAndMergesAndMembersSeeNoRetention() {
        for (String person : new String[] {COORDINATOR, OFFICIAL, GUEST}) {
            as(person);
            assertThat(get("/admin/privacy").status()).isIn(403, 404);
            assertThat(get("/admin/privacy/merge").status()).isIn(403, 404);
        }
        assertThat(get("/admin/retention").status()).isIn(403, 404);
        as(COORDINATOR);
        Answer page = get("/admin/retention");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main form button")).isEmpty();
    }

    @Test
    void theAdministratorSwitchesAKindFromCountingToDeleting() {
        as(ADMINISTRATOR);
        Answer page = get("/admin/retention");
        assertThat(page.html().select("button[name=real][value=mails]")).hasSize(1);
        submit("/admin/retention", page, "main form", Map.of("real", "mails"));
        assertThat(get("/admin/retention").html().select("button[name=dry][value=mails]"))
                .hasSize(1);
    }

    @Test
    void theRegisterIsForEverybodyAndHasThePeriodsOfTheTable() {
        as(null);
        String register = get("/privacy/register").text();
        assertThat(register).contains("90 dagar", "24 månader", "12 månader", "Rättslig grund");
        assertThat(getInEnglish("/privacy/register").text()).contains("90 days", "Legal ground");
        assertThat(get("/privacy").html().select("a[href=/privacy/register]")).hasSize(1);
    }

    @Test
    void savingAListOfPeopleIsOnRecordAndCountedByMonth() {
        as(OFFICIAL);
        assertThat(get("/profile/export").text()).contains("Ingen har laddat ner någon lista");
        assertThat(get("/people.csv").status()).isEqualTo(200);
        assertThat(get("/organisations.csv").status()).isEqualTo(200);
        assertThat(number("select count(*) from core.audit_entries where act = 'list-exported' and actor_id = "
                        + id(OFFICIAL)))
                .isEqualTo(2);
        assertThat(get("/profile/export").text()).contains("november 2026 2");
        as(null);
        get("/people.csv");
        assertThat(number("select count(*) from core.audit_entries where act = 'list-exported'"))
                .isEqualTo(2);
    }

    private String ownSpace() {
        entityManager
                .createNativeQuery(
                        "insert into core.seats (space_id, affiliation_id, role, valid_from) select s.id, a.id,"
                                + " 'MEMBER', date '2026-01-01' from core.spaces s, core.affiliations a where s.path ="
                                + " 'spaces/arsmote' and a.person_id = " + id(OFFICIAL))
                .executeUpdate();
        return "spaces/arsmote";
    }

    private Map<String, String> zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        beans.of(OwnDataArchive.class).write(out, Map.of());
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(get("/profile/export.zip").body()).startsWith("PK");
        return entries;
    }

    private long id(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    private long number(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
