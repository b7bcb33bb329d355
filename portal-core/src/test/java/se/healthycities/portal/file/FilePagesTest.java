package se.healthycities.portal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

class FilePagesTest extends SpaceWithFiles {
    private static final String UPLOAD = "form[aria-labelledby=upload]";

    @Test
    void aFolderIsMadeOnceAndFilesLieInIt() {
        Answer made = submit(FILES, get(FILES), "form[aria-labelledby=new-folder]", Map.of("folderName", "Möten åäö"));
        assertThat(made.html().select("#list").text()).isEqualTo("Möten åäö");
        Answer again = submit(FILES, get(FILES), "form[aria-labelledby=new-folder]", Map.of("folderName", "möten ÅÄÖ"));
        assertThat(again.html().select("#folder-name-error").text()).contains("upptaget");
        assertThat(again.html().select(".error-summary a").attr("href")).isEqualTo("#folder-name");
        assertThat(again.html().selectFirst("#folder-name").attr("value")).isEqualTo("möten ÅÄÖ");
        String folder = get(FILES).html().selectFirst("ul.list a").attr("href");
        UUID draft = draft("Kallelse.txt", "ett");
        Answer there = submit(folder, get(folder), UPLOAD, Map.of("drafts", draft.toString()));
        assertThat(there.html().select("tbody tr")).hasSize(1);
        assertThat(there.html().select(".crumbs").text()).contains("Provgrupp").contains("Filer");
        assertThat(get(FILES).html().select("tbody tr")).isEmpty();
    }

    @Test
    void aTakenNameIsAskedAboutOnThePageWithWhatWasSent() {
        long file = file(Folder.TOP, "Plan.txt", "ett");
        UUID draft = draft("plan.txt", "två");
        Answer asked = submit(FILES, get(FILES), UPLOAD, Map.of("drafts", draft.toString()));
        assertThat(asked.html().select("#clashes legend").text()).isEqualTo("plan.txt finns redan här");
        assertThat(asked.html().select("#clashes input[type=radio]")).hasSize(3);
        assertThat(asked.html().select(".error-summary a").attr("href")).isEqualTo("#clashes");
        assertThat(asked.html().selectFirst("input[name=drafts]").attr("value")).isEqualTo(draft.toString());
        assertThat(history(file)).hasSize(1);
        Answer done = submit(FILES, asked, UPLOAD, Map.of("same-" + draft, "NEW_VERSION"));
        assertThat(done.html().select("#clashes")).isEmpty();
        assertThat(history(file)).hasSize(2);
    }

    @Test
    void aLockedFileTakesNoUploadOfOthersNeitherByItsPageNorByItsName() {
        long file = file(Folder.TOP, "Plan.txt", "ett");
        Answer locked = submit(page(file), get(page(file)), "form:has(button:contains(Jag arbetar))", Map.of());
        assertThat(locked.text()).contains("Du arbetar i filen till 22 november");
        as(OTHER);
        UUID draft = draft("Plan.txt", "två");
        Answer refused = submit(
                page(file), get(page(file)), "form[aria-labelledby=new-version]", Map.of("drafts", draft.toString()));
        assertThat(refused.html().select("#files-error").text())
                .contains("Ebba Demoström")
                .contains("22 november");
        Answer asked = submit(FILES, get(FILES), UPLOAD, Map.of("drafts", draft.toString()));
        assertThat(asked.html().select("#clashes input[value=NEW_VERSION]")).isEmpty();
        assertThat(asked.html().select("#clashes .why").text()).contains("Ebba Demoström");
        assertThat(history(file)).hasSize(1);
    }

    @Test
    void aReaderSeesEveryVersionAndMayDownloadButNeitherLockNorWrite() {
        long file = file(Folder.TOP, "Plan.txt", "ett");
        newVersion(file, "två");
        Form lock = Form.of(page(file), get(page(file)).html().selectFirst("form:has(button:contains(Jag arbetar))"));
        Form restore = Form.of(page(file), get(page(file)).html().selectFirst("form:has(button[name=restore])"));
        as(READER);
        Answer page = get(page(file));
        assertThat(page.html().select("section[aria-labelledby=versions-heading] tbody tr"))
                .hasSize(2);
        assertThat(page.html().select("form button"))
                .as("nothing to press")
                .hasSize(page.html()
                        .select("header form button, footer form button")
                        .size());
        String old = page.html()
                .select("section[aria-labelledby=versions-heading] tbody a")
                .last()
                .attr("href");
        assertThat(get(old).body()).isEqualTo("ett");
        assertThat(get("/files/" + file + "/x").body()).isEqualTo("två");
        assertThat(send(lock, Map.of()).status()).isEqualTo(403);
        assertThat(send(restore, Map.of("restore", "1")).status()).isEqualTo(403);
        assertThat(view(file).lockedUntil()).isNull();
        assertThat(history(file)).hasSize(2);
        as(GUEST);
        assertThat(get(page(file)).status()).isEqualTo(404);
        assertThat(get(old).status()).isEqualTo(404);
    }

    @Test
    void anOldVersionIsRestoredByAButtonAndNamedByItsKeeper() {
        long file = file(Folder.TOP, "Plan.txt", "ett");
        newVersion(file, "två");
        Answer restored = submit(page(file), get(page(file)), "form:has(button[name=restore])", Map.of("restore", "1"));
        assertThat(restored.text()).contains("återställd från version 1");
        Answer named = submit(
                page(file),
                get(page(file)),
                "form:has(#label-words)",
                Map.of("number", "0", "words", "skickad till styrelsen 12 mars"));
        assertThat(named.text()).contains("skickad till styrelsen 12 mars");
        as(OTHER);
        assertThat(get(page(file)).html().select("#label-words")).isEmpty();
    }

    @Test
    void theStateIsAskedForTheVersionThatWasReadAndAdoptedByWhoLeads() {
        long file = file(Folder.TOP, "Policy.txt", "ett");
        assertThat(get(page(file)).html().select("#status option").eachAttr("value"))
                .containsExactly("DRAFT", "FOR_COMMENT", "REPLACED");
        as(CONVENOR);
        Answer read = get(page(file));
        as(WRITER);
        newVersion(file, "två");
        as(CONVENOR);
        Answer late = submit(page(file), read, "form:has(#status)", Map.of("status", "ADOPTED"));
        assertThat(late.html().select("#status-error").text()).contains("ny version");
        submit(page(file), get(page(file)), "form:has(#status)", Map.of("status", "ADOPTED"));
        assertThat(view(file).status()).isEqualTo(FileStatus.ADOPTED);
        as(WRITER);
        UUID draft = draft("Policy.txt", "tre");
        Answer refused = submit(
                page(file), get(page(file)), "form[aria-labelledby=new-version]", Map.of("drafts", draft.toString()));
        assertThat(refused.html().select("#files-error").text()).contains("beslutad");
        assertThat(get(page(file)).html().select("#status")).isEmpty();
        assertThat(get(FILES).html().select("tbody .tag-sky").text()).isEqualTo("Beslutad");
    }

    @Test
    void severalFilesAreMovedAtOnceAndNoneWithoutAChoice() {
        long folder = folders().make(GROUP, Folder.TOP, "Arkiv");
        long first = file(Folder.TOP, "A.txt", "a");
        long second = file(Folder.TOP, "B.txt", "b");
        file(Folder.TOP, "C.txt", "c");
        Answer none = submit(FILES, get(FILES), "form:has(#move-to)", Map.of("tools:to", String.valueOf(folder)));
        assertThat(none.html().select("#move-to-error").text()).contains("minst en");
        moving().move(GROUP, java.util.Set.of(first, second), folder);
        assertThat(names(folder)).containsExactly("A.txt", "B.txt");
        assertThat(names(Folder.TOP)).containsExactly("C.txt");
        submit(
                FILES,
                get(FILES),
                "form:has(#move-to)",
                Map.of(
                        "tools:to",
                        String.valueOf(folder),
                        "file",
                        get(FILES).html().selectFirst("tbody input").attr("value")));
        assertThat(names(folder)).containsExactly("A.txt", "B.txt", "C.txt");
    }

    @Test
    void whatIsDeletedIsGoneForReadersAndComesBackFromTheTrash() {
        long file = file(Folder.TOP, "Bort.txt", "ett");
        Answer gone = submit(page(file), get(page(file)), "form:has(#throw-file)", Map.of());
        assertThat(gone.html().select("tbody tr")).hasSize(1);
        String trashed = gone.html().selectFirst("tbody a").attr("href");
        assertThat(get(trashed).body()).as("its keeper may still have it").isEqualTo("ett");
        as(OTHER);
        assertThat(get(trashed).status()).isEqualTo(403);
        assertThat(get(FILES + "/trash").html().select("tbody tr")).isEmpty();
        as(READER);
        assertThat(get(trashed).status()).isEqualTo(403);
        assertThat(get("/files/" + file + "/x").status()).isEqualTo(403);
        assertThat(get(FILES + "/trash").status()).isEqualTo(403);
        assertThat(get(page(file)).status()).isEqualTo(404);
        as(GUEST);
        assertThat(get(trashed).status()).isEqualTo(404);
        as(CONVENOR);
        submit(
                FILES + "/trash",
                get(FILES + "/trash"),
                "form:has(button[name=restore])",
                Map.of("restore", String.valueOf(file)));
        assertThat(get(page(file)).status()).isEqualTo(200);
    }

    @Test
    void downloadsAreCountedByOrganisationAndMonthAndByNobodysName() {
        long file = file(Folder.TOP, "Plan.txt", "ett");
        get("/files/" + file + "/x");
        as(READER);
        get("/files/" + file + "/x");
        get("/files/" + file + "/versions/1/x");
        as(OTHER);
        get("/files/" + file + "/x");
        beans.of(DownloadCounts.class).write(beans.of(DownloadTally.class).take());
        get("/files/" + file + "/x");
        beans.of(DownloadCounts.class).write(beans.of(DownloadTally.class).take());
        assertThat(beans.of(DownloadTally.class).take()).isEmpty();
        assertThat(get(page(file))
                        .html()
                        .select("section[aria-labelledby=downloads] tbody tr")
                        .eachText())
                .containsExactly("Luleå kommun november 2026 3", "Trollhättans stad november 2026 2");
    }

    @Test
    void everyPageOfFilesOpensInBothLanguagesAndKeepsNothingOnTheServer() {
        long folder = folders().make(GROUP, Folder.TOP, "Arkiv");
        long file = file(folder, "A.txt", "a");
        newVersion(file, "b");
        locks().lock(GROUP, file);
        as(CONVENOR);
        String[] addresses = {
            FILES,
            FILES + "?sort=name",
            FILES + "/attachments",
            FILES + "/trash",
            FILES + "/folder/" + folder + "-x",
            page(file)
        };
        for (String address : addresses) {
            for (Answer answer : new Answer[] {get(address), getInEnglish(address)}) {
                assertThat(answer.status()).as(address).isEqualTo(200);
                assertThat(answer.stateless()).as(address).isTrue();
                assertThat(answer.html().select("h1")).as(address).hasSize(1);
            }
        }
        assertThat(getInEnglish(page(file)).text()).contains("Ebba Demoström is editing the file until");
    }

    @Test
    void nonsenseInAnAddressIsNotFoundAndNeverAFault() {
        for (String address : new String[] {
            "/folder/0-x", "/folder/x", "/folder/99999999999999999999-x", "/x", "/0", "/folder/1.zip", "/-1-x"
        }) {
            assertThat(get(FILES + address).status()).as(address).isEqualTo(404);
        }
        assertThat(get(FILES + "?sort=name&after=%00&id=x").status()).isEqualTo(200);
        long file = file(Folder.TOP, "A.txt", "a");
        for (String version : new String[] {"x", "0", "-1", "2", "99999999999"}) {
            assertThat(get("/files/" + file + "/versions/" + version + "/y").status())
                    .as(version)
                    .isEqualTo(404);
        }
    }

    @Test
    void whatCameLastInWorkingGroupsStandsAtTheirGroupForThoseWhoReadThem() {
        Space group = entityManager.find(Space.class, space);
        workingGroup("spaces/oppen", "Öppen arbetsgrupp", Visibility.MEMBERS, group, "Utkast för alla.txt");
        workingGroup("spaces/sluten", "Sluten arbetsgrupp", Visibility.GROUP, group, "Utkast för oss.txt");
        Elements forSeated = get(FILES).html().select("section[aria-labelledby=below] .item-t");
        assertThat(forSeated.eachText()).containsExactlyInAnyOrder("Utkast för alla.txt", "Utkast för oss.txt");
        as(READER);
        Answer page = get(FILES);
        Elements forReader = page.html().select("section[aria-labelledby=below] .item-t");
        assertThat(forReader.eachText()).containsExactly("Utkast för alla.txt");
        assertThat(page.body()).doesNotContain("Utkast för oss", "Sluten arbetsgrupp");
        assertThat(get(forReader.attr("href")).status()).isEqualTo(200);
        assertThat(get("/spaces/oppen/files").html().select("section[aria-labelledby=below]"))
                .isEmpty();
    }

    private void workingGroup(String path, String name, Visibility visibility, Space group, String file) {
        Space below = new Space(PluginId.CORE, path, name, null, visibility, Joining.INVITED).below(group);
        entityManager.persist(below);
        seat(below, WRITER, SeatRole.MEMBER);
        entityManager.flush();
        files().add(Scene.space(PluginId.CORE, path).in("files"), Folder.TOP, Set.of(draft(file, "ett")), Map.of());
        entityManager.flush();
    }
}
