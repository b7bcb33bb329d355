package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.file.FileStatus;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.time.Today;

/** New files and versions, and files that were adopted or wait for comments (E7), for those who sit in the space. */
@ApplicationScoped
public class FileNotices implements KindOfNotice {
    private static final String STATUS = "FileStatusChanged";

    private final ThingQueries queries;
    private final Today today;

    @Inject
    public FileNotices(ThingQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("file", "FileAdded", "FileVersionAdded", STATUS);
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return queries.file(fact.subject()).stream()
                .filter(file -> !fact.fact().equals(STATUS) || matters(file.status()))
                .findFirst()
                .map(file ->
                        new Digest.Reach(fact.subject(), file.space(), queries.sitting(file.space(), today.date())))
                .orElse(Digest.Reach.NOBODY);
    }

    private static boolean matters(FileStatus status) {
        return status == FileStatus.ADOPTED || status == FileStatus.FOR_COMMENT;
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries
                .files(subjects, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(row -> row.item(language))
                .toList();
    }
}
