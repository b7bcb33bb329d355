package se.healthycities.portal.file.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.file.FileListReads;
import se.healthycities.portal.file.ListedFile;
import se.healthycities.portal.web.component.Query;

/** Which part of a list of files an address asks for: sorted by name or the newest first, after a key of the list. */
record Listing(String address, boolean byName, String after, Instant before, long id) implements Serializable {
    static final int A_PAGE = 50;

    static Listing asked(String address, PageParameters parameters) {
        Instant before;
        try {
            before = Instant.parse(parameters.get("before").toString(FileListReads.NEWEST.toString()));
        } catch (DateTimeException nonsense) {
            before = FileListReads.NEWEST;
        }
        return new Listing(
                address,
                "name".equals(parameters.get("sort").toString("")),
                parameters.get("after").toString("").replace("\0", ""),
                before,
                parameters.get("id").toLong(0));
    }

    /** One more than a page shows, to know whether there are more. */
    List<ListedFile> read(FileListReads files, long space, long place) {
        return byName
                ? files.byName(space, place, after, id, A_PAGE + 1)
                : files.newest(space, place, before, id, A_PAGE + 1);
    }

    boolean begins() {
        return byName ? after.isEmpty() : before.equals(FileListReads.NEWEST);
    }

    String first(boolean sortedByName) {
        return Query.of(address).and("sort", sortedByName ? "name" : "").address();
    }

    String next(ListedFile last) {
        if (!byName) {
            return next(last.changedAt(), last.id());
        }
        Query query = Query.of(address).and("sort", "name").and("after", last.name());
        return query.and("id", String.valueOf(last.id())).address();
    }

    String next(Instant last, long lastId) {
        Query query = Query.of(address).and("before", last.toString());
        return query.and("id", String.valueOf(lastId)).address();
    }
}
