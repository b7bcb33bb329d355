package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.FileStatus;
import se.healthycities.portal.file.FileVersion;
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/** The files of the demo network in their folders; what has a version number has grown to it, one version after the other. */
@ApplicationScoped
public class DemoFiles {
    private final BlobStore blobs;

    @Inject
    public DemoFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** The newest versions, by the post that they came with. */
    Map<String, List<FileVersion>> load(DemoNetwork network) {
        Map<String, List<FileVersion>> attached = new HashMap<>();
        Map<String, Folder> folders = new HashMap<>();
        for (CSVRecord row : network.rows("files_demo")) {
            Optional<Space> space = DemoTalks.space(network, row);
            if (space.isEmpty()) {
                continue;
            }
            Affiliation author = network.affiliation(row.get("author"));
            Instant at = network.moment(network.day(row, "offset_days"), DemoNetwork.cell(row, "time"));
            SharedFile file = new SharedFile(space.get(), row.get("name"), author, at);
            String folder = DemoNetwork.cell(row, "folder");
            if (folder != null) {
                file.putInto(folders.computeIfAbsent(
                        space.get().getPath() + "/" + folder,
                        unused -> network.save(new Folder(space.get(), null, folder, author, at))));
            } else if (DemoNetwork.cell(row, "thread_key") != null) {
                file.attach();
            }
            FileVersion newest = versions(network, row, network.save(file), author, at);
            String post = DemoNetwork.cell(row, "thread_key") + "/" + DemoNetwork.cell(row, "post_no");
            attached.computeIfAbsent(post, unused -> new ArrayList<>()).add(newest);
        }
        return attached;
    }

    private FileVersion versions(DemoNetwork network, CSVRecord row, SharedFile file, Affiliation author, Instant at) {
        List<String> lines = row.get("text_sv").lines().toList();
        int versions = Integer.parseInt(row.get("version"));
        FileVersion newest = null;
        for (int number = 1; number <= versions; number++) {
            String text = number == versions
                    ? row.get("text_sv")
                    : String.join("\n", lines.subList(0, lines.size() * number / versions));
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            newest = network.save(new FileVersion(
                    file,
                    number,
                    blobs.store(new ByteArrayInputStream(content), row.get("name")),
                    author,
                    at.minus(Duration.ofDays(2L * (versions - number)))));
        }
        String status = DemoNetwork.cell(row, "status");
        if (status != null) {
            newest.stand(FileStatus.valueOf(status), author, at);
        }
        newest.call(DemoNetwork.cell(row, "label"));
        return newest;
    }
}
