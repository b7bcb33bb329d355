package se.healthycities.reports.place;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one may be wrong about a code on each node: twenty times in ten minutes from one address of the net, which a
 * whole room may share; and how many begin there in an hour. Those who have begun are not kept out.
 */
@ApplicationScoped
public class CodeLimits {
    static final int WRONG = 20;
    /** So much more for somebody who has the right code: one phone alone does not keep the room out. */
    static final int RIGHT = 10 * WRONG;

    static final int BEGUN_AN_HOUR = 300;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> wrong = remembering();
    private final Map<String, Bucket> wrongBesideRight = remembering();
    private final Map<String, Bucket> begun = remembering();

    /**
     * False for an address that has been wrong too often.
     *
     * @param right whether the code is that of an open assessment
     */
    public boolean mayTry(String address, boolean right) {
        Bucket known = (right ? wrongBesideRight : wrong).get(address);
        return known == null || known.getAvailableTokens() > 0;
    }

    public void wrong(String address) {
        bucket(wrong, address, WRONG, WINDOW).tryConsume(1);
        bucket(wrongBesideRight, address, RIGHT, WINDOW).tryConsume(1);
    }

    /** Counts a phone that begins; false when one must wait. */
    public boolean begins(String address) {
        return bucket(begun, address, BEGUN_AN_HOUR, Duration.ofHours(1)).tryConsume(1);
    }

    private static Bucket bucket(Map<String, Bucket> buckets, String key, int most, Duration in) {
        return buckets.computeIfAbsent(
                key,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, in))
                        .build());
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
