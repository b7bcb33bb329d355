package se.healthycities.portal.draft;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often drafts are saved: sixty times a minute for one person, on each node. */
@ApplicationScoped
public class DraftPace {
    static final int A_MINUTE = 60;
    private static final int REMEMBERED = 1_000;

    private final Map<Long, Bucket> people = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized boolean take(long person) {
        return people.computeIfAbsent(
                        person,
                        unused -> Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(A_MINUTE).refillIntervally(A_MINUTE, Duration.ofMinutes(1)))
                                .build())
                .tryConsume(1);
    }
}
