package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.space.Readable;

/** What pages read about files. */
@ApplicationScoped
public class FileReads {
    private final FileQueries queries;

    @Inject
    public FileReads(FileQueries queries) {
        this.queries = queries;
    }

    public List<FileRow> inSpace(long space, int most) {
        return queries.inSpace(space, most);
    }

    /** The newest of the working groups below a group, of those that the reader may read. */
    public List<FileRow> below(Readable readable, long group, int most) {
        return queries.below(
                group,
                most,
                readable.person(),
                readable.member(),
                readable.office(),
                readable.plugins(),
                readable.today());
    }

    public List<FileRow> newest(Readable readable, Instant since, int most) {
        return queries.newest(
                since,
                most,
                readable.person(),
                readable.member(),
                readable.office(),
                readable.plugins(),
                readable.today());
    }

    /** The newest version; whether the visitor may have it is for the gate to say. */
    public Optional<Download> download(long file) {
        return queries.download(file).stream().findFirst();
    }

    /** One of its versions, in the same way. */
    public Optional<Download> download(long file, int version) {
        return queries.download(file, version).stream().findFirst();
    }

    /** What lies in the trash; only whoever keeps the file or leads its space may still have it. */
    public Optional<Download> inTrash(long file, int version) {
        return queries.inTrash(file, version).stream().findFirst();
    }

    /** True for whoever looks after the file or sent its first version. */
    public boolean keeps(long person, long file) {
        return !queries.kept(file, person).isEmpty();
    }
}
