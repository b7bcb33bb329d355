package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the pages of files show; the gate has said before that the visitor may read the space. */
@ApplicationScoped
public class FileListReads {
    /** Later than any change; the first page of the newest begins before it. */
    public static final Instant NEWEST = Instant.parse("9999-01-01T00:00:00Z");

    private final FileListQueries queries;

    @Inject
    public FileListReads(FileListQueries queries) {
        this.queries = queries;
    }

    /** The files of a place, newest first, that come after the given key of the list. */
    public List<ListedFile> newest(long space, long place, Instant before, long id, int most) {
        return queries.newest(space, place, before, id, most);
    }

    /** The files of a place by their names, after the given key; "" and 0 begin. */
    public List<ListedFile> byName(long space, long place, String after, long id, int most) {
        return queries.byName(space, place, after, id, most);
    }

    /** The posts that these files came with, by file. */
    public Map<Long, List<OriginRow>> origins(Collection<Long> files) {
        return files.isEmpty()
                ? Map.of()
                : queries.origins(files).stream().collect(Collectors.groupingBy(OriginRow::file));
    }

    /** The file if it lives in the space of this path and not in its trash. */
    public Optional<FileView> view(long id, String path) {
        return queries.view(id, path).stream().findFirst();
    }

    /** The versions before the given number, newest first. */
    public List<VersionRow> versions(long file, int before, int most) {
        return queries.versions(file, before, most);
    }

    /** The last months by organisation. */
    public List<DownloadRow> downloads(long file, int most) {
        return queries.downloads(file, most);
    }
}
