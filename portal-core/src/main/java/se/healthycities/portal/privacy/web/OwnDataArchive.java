package se.healthycities.portal.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.healthycities.portal.account.ProfileReads;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.Quarantine;
import se.healthycities.portal.privacy.OwnData;
import se.healthycities.portal.privacy.OwnFile;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Archive;

/** The visitor's own data as a ZIP (P1): for programs, for reading, and the visitor's own files as they were added. */
@ApplicationScoped
public class OwnDataArchive implements Archive {
    private final OwnData data;
    private final ProfileReads profiles;
    private final BlobStore blobs;
    private final Quarantine quarantine;
    private final Visitors visitors;

    @Inject
    public OwnDataArchive(
            OwnData data, ProfileReads profiles, BlobStore blobs, Quarantine quarantine, Visitors visitors) {
        this.data = data;
        this.profiles = profiles;
        this.blobs = blobs;
        this.quarantine = quarantine;
        this.visitors = visitors;
    }

    @Override
    public String name() {
        return "healthy-cities-data.zip";
    }

    @Override
    public void write(OutputStream out, Map<String, String> place) throws IOException {
        OwnData.Copy copy = data.take();
        Map<YearMonth, Long> lists = data.listsSaved();
        String tag = profiles.profile(visitors.current().person()).language();
        OwnDataWords words = new OwnDataWords(copy, lists, Locale.forLanguageTag(tag));
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "data.json", JsonText.of(words.sections()));
            entry(zip, "data.html", words.html());
            int number = 1;
            Set<String> held =
                    quarantine.held(copy.files().stream().map(OwnFile::sha256).toList());
            for (OwnFile file : copy.files()) {
                file(zip, number++, file, held);
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(words.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Content that is no longer in the store, or held back, is left out; its name stands in the lists. */
    private void file(ZipOutputStream zip, int number, OwnFile file, Set<String> held) throws IOException {
        Path content = blobs.path(file.sha256());
        if (Files.exists(content) && !held.contains(file.sha256())) {
            zip.putNextEntry(new ZipEntry("files/" + number + "-" + file.name().replaceAll("[\\\\/\\p{Cntrl}]", "_")));
            Files.copy(content, zip);
            zip.closeEntry();
        }
    }
}
