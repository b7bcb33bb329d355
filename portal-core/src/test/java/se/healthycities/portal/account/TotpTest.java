package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows of SHA1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void countsAsTheStandardDoes(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @Test
    void takesTheStepBeforeAndTheStepAfterAndNothingOlderThanTheLastOneTaken() {
        Instant now = Instant.ofEpochSecond(3000);
        for (long step = 98; step <= 102; step++) {
            boolean near = Math.abs(step - 100) <= 1;
            assertThat(Totp.match(SECRET, Totp.code(SECRET, step, 6), now, 0).isPresent())
                    .as("step %s", step)
                    .isEqualTo(near);
        }
        assertThat(Totp.match(SECRET, Totp.code(SECRET, 100, 6), now, 100)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, 99, 6), now, 100)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, 101, 6), now, 100)).hasValue(101);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesSecretsAsTheStandardDoes(String bytes, String text) {
        assertThat(Base32.of(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}
