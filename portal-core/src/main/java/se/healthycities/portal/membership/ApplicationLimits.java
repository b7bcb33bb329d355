package se.healthycities.portal.membership;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much the public form takes on each node: twenty tries an hour from one address of the net, of which those that are
 * accepted write to one mail address three times an hour at most, and sixty tries an hour from everybody.
 */
@ApplicationScoped
public class ApplicationLimits {
    static final int PER_ADDRESS = 20;
    static final int PER_MAILBOX = 3;
    static final int ALTOGETHER = 60;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> addresses = remembering();
    private final Map<String, Bucket> mailboxes = remembering();
    private final Bucket all = bucket(ALTOGETHER);

    /** Counts a try; false when one must wait. */
    public boolean attempt(String address) {
        return addresses.computeIfAbsent(address, unused -> bucket(PER_ADDRESS)).tryConsume(1) && all.tryConsume(1);
    }

    /** Counts a letter to an address that anybody may type. */
    public boolean letter(String email) {
        return mailboxes
                .computeIfAbsent(email.trim().toLowerCase(Locale.ROOT), unused -> bucket(PER_MAILBOX))
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
