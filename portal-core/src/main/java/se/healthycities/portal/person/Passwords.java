package se.healthycities.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.shiro.authc.credential.DefaultPasswordService;

/**
 * Hashes and compares passwords by Argon2id (Shiro's default, 64 MiB a hash). At most as many hash at once as there are
 * cores, so that a wave of logins cannot take the memory.
 */
@ApplicationScoped
public class Passwords {
    private final DefaultPasswordService service = new DefaultPasswordService();
    private final Semaphore hashing = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    /** Compared with when there is no such person, so that both answers take equally long. */
    private volatile String nobodysHash;

    public String hash(String password) {
        return oneOfFew(() -> service.encryptPassword(password));
    }

    /** @param hash null for somebody without a password; the answer is false then, after the same work */
    public boolean matches(String password, String hash) {
        String compared = hash == null ? nobodys() : hash;
        return oneOfFew(() -> service.passwordsMatch(password, compared)) && hash != null;
    }

    private String nobodys() {
        if (nobodysHash == null) {
            nobodysHash = hash("nobody has this password");
        }
        return nobodysHash;
    }

    private <T> T oneOfFew(Supplier<T> work) {
        hashing.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            hashing.release();
        }
    }
}
