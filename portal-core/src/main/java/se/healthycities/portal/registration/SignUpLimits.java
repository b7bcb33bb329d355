package se.healthycities.portal.registration;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much the public form takes on each node (A34): five tries a minute and twenty letters an hour from one address of
 * the net, and three letters an hour to one mail address, because anybody may type it.
 */
@ApplicationScoped
public class SignUpLimits {
    static final int A_MINUTE = 5;
    static final int LETTERS_AN_HOUR = 3;
    static final int SENT_AN_HOUR = 20;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> addresses = remembering();
    private final Map<String, Bucket> senders = remembering();
    private final Map<String, Bucket> mailboxes = remembering();

    /** Counts a try; false when one must wait. */
    public boolean attempt(String address) {
        return take(addresses, address, A_MINUTE, Duration.ofMinutes(1));
    }

    /** Counts a letter from one address of the net, because it may name another mail address each time. */
    public boolean sends(String address) {
        return take(senders, address, SENT_AN_HOUR, Duration.ofHours(1));
    }

    /** Counts a letter to an address that anybody may type. */
    public boolean letter(String email) {
        return take(mailboxes, email.trim().toLowerCase(Locale.ROOT), LETTERS_AN_HOUR, Duration.ofHours(1));
    }

    private static boolean take(Map<String, Bucket> buckets, String key, int most, Duration in) {
        return buckets.computeIfAbsent(
                        key,
                        unused -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(most).refillGreedy(most, in))
                                .build())
                .tryConsume(1);
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
