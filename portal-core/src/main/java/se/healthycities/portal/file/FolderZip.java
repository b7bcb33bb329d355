package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/**
 * A folder with all below it, or everything of a space with the attachments of its talks, as a ZIP file: the newest version
 * of each file under its own name, and whatever has the same name numbered. It is written while it is sent.
 */
@ApplicationScoped
public class FolderZip {
    /** The most that one ZIP file takes, in bytes: 2 GB. */
    public static final long LARGEST = 2_000_000_000L;

    private static final String ATTACHMENTS = "Bilagor från samtal";

    /** What the virus scanner holds back is named, and empty. */
    private static final String HELD = " (väntar på viruskontroll).txt";

    private final FolderQueries folders;
    private final ZipQueries queries;
    private final BlobStore blobs;
    private final Quarantine quarantine;
    private final Visitors visitors;

    @Inject
    public FolderZip(
            FolderQueries folders, ZipQueries queries, BlobStore blobs, Quarantine quarantine, Visitors visitors) {
        this.folders = folders;
        this.queries = queries;
        this.blobs = blobs;
        this.quarantine = quarantine;
        this.visitors = visitors;
    }

    /** The name of the folder, or null for all of the space. */
    @Guarded(Access.READ)
    public String name(Scene scene, long folder) {
        return folder == Folder.TOP
                ? null
                : tree(scene)
                        .find(folder)
                        .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene))
                        .name();
    }

    /** How large the files are together. */
    @Guarded(Access.READ)
    public long bytes(Scene scene, long folder) {
        return queries.bytes(space(scene), places(tree(scene), folder));
    }

    /** The stream is not closed. */
    @Guarded(Access.READ)
    public void write(Scene scene, long folder, OutputStream out) throws IOException {
        FolderTree tree = tree(scene);
        Set<String> taken = new HashSet<>();
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        int above = tree.path(folder).size();
        for (ZippedFile file : queries.files(space(scene), places(tree, folder))) {
            boolean held = quarantine.holds(file.scan()).isPresent();
            String name = file.name() + (held ? HELD : "");
            ZipEntry entry = new ZipEntry(free(taken, path(tree, file.place(), above), name));
            entry.setTime(file.uploadedAt().toEpochMilli());
            zip.putNextEntry(entry);
            if (!held) {
                Files.copy(blobs.path(file.sha256()), zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static Set<Long> places(FolderTree tree, long folder) {
        Set<Long> places = new HashSet<>(tree.within(folder));
        if (folder == Folder.TOP) {
            places.addAll(List.of(Folder.TOP, Folder.ATTACHMENTS));
        }
        return places;
    }

    /** The folders between the one that is zipped and the file, each with a slash. */
    private static String path(FolderTree tree, long place, int above) {
        List<String> names = new ArrayList<>();
        tree.path(place).stream().skip(above).forEach(row -> names.add(FileName.clean(row.name()) + "/"));
        return place == Folder.ATTACHMENTS ? ATTACHMENTS + "/" : String.join("", names);
    }

    private static String free(Set<String> taken, String path, String name) {
        String clean = FileName.clean(name);
        String free = clean;
        for (int number = 2; !taken.add((path + free).toLowerCase(Locale.ROOT)); number++) {
            free = FileName.numbered(clean, number);
        }
        return path + free;
    }

    private FolderTree tree(Scene scene) {
        return new FolderTree(folders.folders(space(scene)));
    }

    private long space(Scene scene) {
        return visitors.standing(scene.space())
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene))
                .space();
    }
}
