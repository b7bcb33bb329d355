package se.healthycities.portal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.healthycities.portal.settings.Settings;

class BlobSweepTest extends SpaceWithFiles {
    @TempDir
    private Path folder;

    private final Set<String> names = new HashSet<>();
    private Runnable meanwhile = () -> {};

    private BlobStore store() {
        return new BlobStore(new Settings() {
            @Override
            public Path data() {
                return folder;
            }
        });
    }

    private BlobSweep sweep() {
        return new BlobSweep(store(), new NamedBlobs(null) {
            @Override
            public Set<String> among(Collection<String> hashes) {
                Set<String> found = new HashSet<>(hashes);
                found.retainAll(names);
                Runnable now = meanwhile;
                meanwhile = () -> {};
                now.run();
                return found;
            }
        });
    }

    @Test
    void whatNobodyNamesGoesAfterADayAndWhatIsNamedStays() throws IOException {
        String named = old("namngiven");
        String unnamed = old("onämnd");
        String fresh = store("färsk");
        names.add(named);
        sweep().run();
        assertThat(store().path(named)).exists();
        assertThat(store().path(unnamed)).doesNotExist();
        assertThat(store().path(fresh)).exists();
        assertThat(folder.resolve("files/aside")).isEmptyDirectory();
    }

    @Test
    void contentThatIsStoredAgainIsYoungAgain() throws IOException {
        String hash = old("samma");
        store("samma");
        sweep().run();
        assertThat(store().path(hash)).exists();
    }

    @Test
    void contentThatIsStoredAgainWhileTheSweepLooksIsNotLost() throws IOException {
        String hash = old("samma");
        meanwhile = () -> store("samma");
        sweep().run();
        assertThat(store().path(hash)).exists().hasContent("samma");
    }

    @Test
    void contentThatIsStoredAgainAfterItWasPutAsideIsNotLost() throws IOException {
        String hash = old("samma");
        meanwhile = () -> meanwhile = () -> store("samma");
        sweep().run();
        assertThat(store().path(hash)).exists().hasContent("samma");
    }

    @Test
    void whatAStopLeftAsideComesBackWhenItIsNamed() throws IOException {
        String named = old("namngiven");
        Path aside = Files.createDirectories(folder.resolve("files/aside"));
        Files.move(store().path(named), aside.resolve(named));
        names.add(named);
        sweep().run();
        assertThat(store().path(named)).exists();
    }

    @Test
    void aLinkToOldContentIsYoung() throws IOException {
        Path incoming = Files.writeString(store().incoming().resolve("upload-1"), "delar");
        age(incoming);
        Blob blob = store().adopt(incoming, "a.txt");
        sweep().run();
        assertThat(store().path(blob.sha256())).exists();
    }

    @Test
    void everyColumnThatIsCalledAHashNamesContent() {
        long file = file(Folder.TOP, "Namngiven.txt", "namngiven här");
        draft("Utkast.txt", "ett utkast");
        entityManager.flush();
        NamedBlobs all = beans.of(NamedBlobs.class);
        String version = history(file).get(0).sha256();
        String draft = (String) entityManager
                .createQuery("select d.sha256 from FileDraft d where d.name = 'Utkast.txt'")
                .getSingleResult();
        assertThat(all.among(Set.of(version, draft, "0".repeat(64)))).containsExactlyInAnyOrder(version, draft);
    }

    private String old(String content) throws IOException {
        String hash = store(content);
        age(store().path(hash));
        return hash;
    }

    private static void age(Path file) throws IOException {
        FileTime now = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(
                file, FileTime.from(now.toInstant().minus(BlobSweep.GRACE).minus(Duration.ofHours(1))));
    }

    private String store(String content) {
        return store().store(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "a.txt")
                .sha256();
    }
}
