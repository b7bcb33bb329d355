package se.healthycities.portal.account;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** After five wrong codes a person waits: five in fifteen minutes, on every node. A right code costs nothing. */
@ApplicationScoped
public class CodeLimits {
    static final int WRONG_CODES = 5;
    static final Duration WITHIN = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Map<Long, Bucket> people = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    boolean open(long person) {
        return bucket(person).getAvailableTokens() > 0;
    }

    void failed(long person) {
        bucket(person).tryConsume(1);
    }

    private Bucket bucket(long person) {
        return people.computeIfAbsent(
                person,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(WRONG_CODES).refillIntervally(WRONG_CODES, WITHIN))
                        .build());
    }
}
