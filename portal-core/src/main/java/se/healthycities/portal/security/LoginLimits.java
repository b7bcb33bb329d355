package se.healthycities.portal.security;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many failed logins are let through: 10 an hour for one account, 20 an hour from one address, each on every node. A
 * login that succeeds costs nothing. Links by mail: 5 an hour to one account, 20 an hour from one address. The numbers stand in SECURITY.md and in a test.
 */
@ApplicationScoped
public class LoginLimits {
    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 20;
    static final int LINKS_PER_ACCOUNT = 5;
    static final int LINKS_PER_ADDRESS = 20;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> accounts = remembering();
    private final Map<String, Bucket> addresses = remembering();
    private final Map<String, Bucket> accountsOfLinks = remembering();
    private final Map<String, Bucket> addressesOfLinks = remembering();

    /** False when one must wait; asking does not count. */
    public boolean open(String account, String address) {
        return bucket(accounts, account, PER_ACCOUNT).getAvailableTokens() > 0
                && bucket(addresses, address, PER_ADDRESS).getAvailableTokens() > 0;
    }

    public void failed(String account, String address) {
        bucket(accounts, account, PER_ACCOUNT).tryConsume(1);
        bucket(addresses, address, PER_ADDRESS).tryConsume(1);
    }

    /** A link by mail is asked for; false when there have been too many, for known and unknown accounts alike. */
    public boolean mayAsk(String account, String address) {
        return bucket(addressesOfLinks, address, LINKS_PER_ADDRESS).tryConsume(1)
                && bucket(accountsOfLinks, account, LINKS_PER_ACCOUNT).tryConsume(1);
    }

    private static Bucket bucket(Map<String, Bucket> buckets, String key, int anHour) {
        return buckets.computeIfAbsent(
                key,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(anHour).refillGreedy(anHour, Duration.ofHours(1)))
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
