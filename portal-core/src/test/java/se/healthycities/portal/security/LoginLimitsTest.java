package se.healthycities.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Passwords;

class LoginLimitsTest {
    private final LoginLimits limits = new LoginLimits();

    @Test
    void tenFailuresCloseAnAccountAndNoOther() {
        for (int i = 0; i < LoginLimits.PER_ACCOUNT; i++) {
            assertThat(limits.open("anna@test.example", "10.0.0." + i)).isTrue();
            limits.failed("anna@test.example", "10.0.0." + i);
        }
        assertThat(limits.open("anna@test.example", "10.0.0.99")).isFalse();
        assertThat(limits.open("bo@test.example", "10.0.0.1")).isTrue();
    }

    @Test
    void twentyFailuresCloseAnAddressAndNoOther() {
        for (int i = 0; i < LoginLimits.PER_ADDRESS; i++) {
            limits.failed("person" + i + "@test.example", "10.0.0.1");
        }
        assertThat(limits.open("new@test.example", "10.0.0.1")).isFalse();
        assertThat(limits.open("new@test.example", "10.0.0.2")).isTrue();
    }

    @Test
    void askingCostsNothing() {
        for (int i = 0; i < 1000; i++) {
            assertThat(limits.open("anna@test.example", "10.0.0.1")).isTrue();
        }
    }

    @Test
    void aPasswordIsHashedByArgon2idAndComparedAsTyped() {
        Passwords passwords = new Passwords();
        String hash = passwords.hash("åäö och mer ");
        assertThat(hash).contains("argon2id");
        assertThat(passwords.matches("åäö och mer ", hash)).isTrue();
        assertThat(passwords.matches("åäö och mer", hash)).isFalse();
        assertThat(passwords.matches("nobody has this password", null)).isFalse();
    }

    @Test
    void manyLoginsAtOnceAreAllAnswered() throws InterruptedException {
        Passwords passwords = new Passwords();
        String hash = passwords.hash("demo");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        java.util.concurrent.atomic.AtomicInteger right = new java.util.concurrent.atomic.AtomicInteger();
        for (int i = 0; i < 8; i++) {
            threads.submit(() -> passwords.matches("demo", hash) && right.incrementAndGet() > 0);
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(right).hasValue(8);
    }
}
