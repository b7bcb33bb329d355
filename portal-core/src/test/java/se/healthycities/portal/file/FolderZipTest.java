package se.healthycities.portal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

class FolderZipTest extends SpaceWithFiles {
    @Test
    void aFolderIsZippedWithWhatLiesBelowUnderSafeNames() throws IOException {
        long outer = folders().make(GROUP, Folder.TOP, "Årsmöte");
        long inner = folders().make(GROUP, outer, "..\\Över");
        long plan = file(outer, "Plan.txt", "gammal");
        newVersion(plan, "ny");
        file(inner, "Bilaga é.txt", "inre");
        file(Folder.TOP, "Utanför.txt", "ute");
        long bin = file(outer, "Bort.txt", "bort");
        trash().put(GROUP, bin);
        entityManager.flush();
        assertThat(unzip(outer)).containsExactly(Map.entry("Plan.txt", "ny"), Map.entry("Över/Bilaga é.txt", "inre"));
        Scene talks = Scene.space(PluginId.CORE, "spaces/provgrupp");
        Set<UUID> two = Set.of(draft("Bild.txt", "ett"), draft("bild.TXT", "två"));
        beans.of(DiscussionService.class).start(talks, "Två bilder", "Se", two, UUID.randomUUID());
        entityManager.flush();
        assertThat(unzip(Folder.TOP))
                .containsKeys("Utanför.txt", "Årsmöte/Plan.txt", "Årsmöte/Över/Bilaga é.txt")
                .hasSize(5);
        assertThat(unzip(Folder.TOP).keySet())
                .filteredOn(name -> name.startsWith("Bilagor från samtal/"))
                .hasSize(2)
                .anyMatch(name -> name.contains("(2)"));
    }

    @Test
    void theZipIsForReadersOnly() {
        long outer = folders().make(GROUP, Folder.TOP, "Möten");
        file(outer, "Plan.txt", "ett");
        String address = Addresses.folder("spaces/provgrupp", outer, "Möten") + ".zip";
        as(READER);
        assertThat(get(address).status()).isEqualTo(200);
        assertThat(get(FILES + ".zip").status()).isEqualTo(200);
        as(GUEST);
        assertThat(get(address).status()).isEqualTo(404);
        assertThat(get(FILES + ".zip").status()).isEqualTo(404);
    }

    @Test
    void whatIsTooLargeLeadsBackToItsPageWhichSaysSo() {
        long outer = folders().make(GROUP, Folder.TOP, "Stora");
        long file = file(outer, "Film.txt", "ett");
        entityManager
                .createQuery("update FileVersion v set v.bytes = 2000000001 where v.file.id = " + file)
                .executeUpdate();
        String address = Addresses.folder("spaces/provgrupp", outer, "Stora");
        Answer answer = get(address + ".zip");
        assertThat(answer.text()).contains("större än 2 GB");
    }

    private Map<String, String> unzip(long folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        beans.of(FolderZip.class).write(GROUP, folder, out);
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
