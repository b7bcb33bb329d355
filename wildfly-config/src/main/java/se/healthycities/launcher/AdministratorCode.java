package se.healthycities.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

/**
 * The one-time way in for the first administrator, or for one who is locked out: whoever may write the data folder may
 * make a code. The portal keeps only its hash and lets it in within an hour.
 */
final class AdministratorCode {

    static final Duration VALID = Duration.ofHours(1);

    private AdministratorCode() {}

    /** Makes a code that replaces any former one, and returns the address to open. */
    static String issue(DataFolder data, String url, Clock clock) {
        String code = Secrets.random();
        try {
            PrivateFiles.write(
                    data.administratorCode(),
                    sha256(code) + "\n" + clock.instant().plus(VALID) + "\n");
        } catch (IOException refused) {
            throw new Refusal("The file " + data.administratorCode() + " cannot be written.", refused);
        }
        return url + "/administrator/" + code;
    }

    static String sha256(String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
