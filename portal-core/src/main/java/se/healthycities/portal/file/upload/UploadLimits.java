package se.healthycities.portal.file.upload;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much one person may send at once. The numbers hold for each person; requests and pieces under way are counted on
 * every node by itself, unfinished files in the database.
 */
@ApplicationScoped
public class UploadLimits {
    /** Bytes of one piece, at most: 8 MiB. */
    public static final int PIECE = 8 * 1024 * 1024;

    /** Files that one person may have begun and not finished. */
    public static final int UNFINISHED = 50;

    /** Bytes that may be announced for them: 1 GB. */
    public static final long UNFINISHED_BYTES = 1_000_000_000L;

    /** Requests that may come at once, and in ten minutes after that. */
    static final int REQUESTS = 3_000;

    /** Pieces of one person that a node takes in at the same moment. */
    static final int AT_ONCE = 6;

    private static final int REMEMBERED = 10_000;

    private final Map<Long, Bucket> requests = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final Map<Long, Integer> underWay = new ConcurrentHashMap<>();

    void request(long person) {
        Bucket bucket = requests.computeIfAbsent(
                person,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(REQUESTS).refillGreedy(REQUESTS, Duration.ofMinutes(10)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new UploadRefused(UploadRefused.Reason.SLOW_DOWN);
        }
    }

    /** A piece begins to come in; every call that returns is followed by {@link #leave}. */
    void enter(long person) {
        if (underWay.merge(person, 1, Integer::sum) > AT_ONCE) {
            leave(person);
            throw new UploadRefused(UploadRefused.Reason.SLOW_DOWN);
        }
    }

    void leave(long person) {
        underWay.computeIfPresent(person, (same, pieces) -> pieces == 1 ? null : pieces - 1);
    }
}
