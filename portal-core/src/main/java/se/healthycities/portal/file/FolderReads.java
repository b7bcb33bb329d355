package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What pages read about folders: the whole tree of a space at once, whatever the page needs of it. */
@ApplicationScoped
public class FolderReads {
    private final FolderQueries queries;

    @Inject
    public FolderReads(FolderQueries queries) {
        this.queries = queries;
    }

    public FolderTree tree(long space) {
        return new FolderTree(queries.folders(space));
    }
}
