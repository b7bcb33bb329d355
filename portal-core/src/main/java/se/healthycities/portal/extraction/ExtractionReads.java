package se.healthycities.portal.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;

/** What pages and the search read of what stands in files. Rights are for those who ask to check. */
@ApplicationScoped
public class ExtractionReads {
    private final ExtractionQueries queries;

    @Inject
    public ExtractionReads(ExtractionQueries queries) {
        this.queries = queries;
    }

    /** The text of a file's newest version, if it has any and it has been read. */
    public Optional<String> text(long file) {
        return queries.text(file).stream().filter(Objects::nonNull).findFirst();
    }

    /** How the newest version looks and how far that has come; empty when there is no such file. */
    public Optional<Preview> preview(long file) {
        return queries.preview(file).stream().findFirst();
    }
}
