package se.healthycities.portal.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.time.Period;

/** A group with two writers and a convenor, which all members read and nobody else. */
abstract class SpaceWithFiles extends PageTest {
    static final Scene GROUP = Scene.space(PluginId.CORE, "spaces/provgrupp").in("files");
    static final String FILES = "/spaces/provgrupp/files";
    static final String WRITER = POLITICIAN;
    static final String OTHER = "folke.mallander@trollhattan.example";
    static final String CONVENOR = "greta.utkastman@boras.example";
    static final String READER = OFFICIAL;

    long space;

    @BeforeEach
    void makeTheGroup() {
        Space group = new Space(
                PluginId.CORE, "spaces/provgrupp", "Provgrupp", null, Visibility.MEMBERS, Joining.values()[0]);
        entityManager.persist(group);
        space = group.getId();
        seat(group, WRITER, SeatRole.MEMBER);
        seat(group, OTHER, SeatRole.MEMBER);
        seat(group, CONVENOR, SeatRole.CONVENOR);
        entityManager.flush();
        as(WRITER);
    }

    void seat(Space group, String email, SeatRole role) {
        Affiliation affiliation = entityManager
                .createQuery("from Affiliation a where a.person.email = :email order by a.id", Affiliation.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .getSingleResult();
        entityManager.persist(new Seat(group, affiliation, role, Period.from(LocalDate.of(2026, 1, 1))));
    }

    FileService files() {
        return beans.of(FileService.class);
    }

    FileVersions versions() {
        return beans.of(FileVersions.class);
    }

    FolderService folders() {
        return beans.of(FolderService.class);
    }

    Trash trash() {
        return beans.of(Trash.class);
    }

    FileMoving moving() {
        return beans.of(FileMoving.class);
    }

    FileLocks locks() {
        return beans.of(FileLocks.class);
    }

    FileListReads lists() {
        return beans.of(FileListReads.class);
    }

    UUID draft(String name, String content) {
        return files().draft(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name)
                .getId();
    }

    /** A file of the acting person in a folder. */
    long file(long folder, String name, String content) {
        FileVersion version = files().add(GROUP, folder, Set.of(draft(name, content)), Map.of())
                .get(0);
        entityManager.flush();
        return version.getFile().getId();
    }

    int newVersion(long file, String content) {
        int number = versions().upload(GROUP, file, draft("ny.txt", content));
        entityManager.flush();
        return number;
    }

    FileView view(long file) {
        entityManager.flush();
        entityManager.clear();
        return lists().view(file, GROUP.space()).orElseThrow();
    }

    List<VersionRow> history(long file) {
        entityManager.flush();
        entityManager.clear();
        return lists().versions(file, Integer.MAX_VALUE, 100);
    }

    List<String> names(long place) {
        entityManager.flush();
        return lists().byName(space, place, "", 0, 100).stream()
                .map(ListedFile::name)
                .toList();
    }

    String content(String sha256) {
        try (InputStream in = beans.of(BlobStore.class).open(new Blob(sha256, 0, ""))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    String page(long file) {
        return FILES + "/" + file + "-x";
    }
}
