package se.healthycities.reports.place;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The random word by which a phone finds what it has answered so far; the portal keeps its hash only. */
public record PhoneToken(UUID word) implements Serializable {
    /** By which a sheet is found while it is filled in; another one for each assessment. */
    String hash(long assessment) {
        return hash("place " + assessment);
    }

    /** By which it is known that the phone has sent; not the same, so that the two are never laid side by side. */
    String sentHash(long assessment) {
        return hash("sent " + assessment);
    }

    private String hash(String what) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((what + " " + word).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
