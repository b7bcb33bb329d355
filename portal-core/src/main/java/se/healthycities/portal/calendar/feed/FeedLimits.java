package se.healthycities.portal.calendar.feed;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often calendars may ask each node: one feed thirty times an hour, and one address of the net a thousand times, because
 * a whole town hall may stand behind it. Who asks for feeds that are not there is counted the same.
 */
@ApplicationScoped
public class FeedLimits {
    static final int A_FEED = 30;
    static final int AN_ADDRESS = 1_000;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> feeds = remembering();
    private final Map<String, Bucket> addresses = remembering();

    /** Whether a name below {@code /calendar} is meant as the secret of a feed. */
    public static boolean isFeed(String name) {
        return FeedSecret.looksLikeOne(name);
    }

    /** Counts a request; false when it comes too soon. */
    public boolean attempt(String secret, String address) {
        return addresses.computeIfAbsent(address, unused -> bucket(AN_ADDRESS)).tryConsume(1)
                && feeds.computeIfAbsent(FeedSecret.hash(secret), unused -> bucket(A_FEED))
                        .tryConsume(1);
    }

    private static Bucket bucket(int anHour) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(anHour).refillGreedy(anHour, Duration.ofHours(1)))
                .build();
    }

    private static Map<String, Bucket> remembering() {
        return Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > REMEMBERED;
            }
        });
    }
}
