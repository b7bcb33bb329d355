package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;

/** Writes what the tally counted, in a short transaction of its own. */
@ApplicationScoped
public class DownloadCounts {
    private final CountQueries queries;

    @Inject
    public DownloadCounts(CountQueries queries) {
        this.queries = queries;
    }

    /** In one order on every node, so that two do not wait for each other; a file that is gone counts for nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(Map<DownloadTally.Key, Long> taken) {
        Map<String, DownloadTally.Key> ordered = new TreeMap<>();
        taken.keySet().forEach(key -> ordered.put(key.file() + "/" + key.month() + "/" + key.organisation(), key));
        ordered.values()
                .forEach(key ->
                        queries.count(key.file(), key.organisation(), key.month(), Math.toIntExact(taken.get(key))));
    }
}
