package se.healthycities.reports.place;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The random word by which a phone finds what it has answered so far; the portal keeps its hash only. */
public record PhoneToken(UUID word) implements Serializable {
    String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("place " + word).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
