package se.healthycities.portal.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes a link as one word for an address: person, subject and expiry, and after them an HMAC-SHA256 over these and the
 * purpose. The purpose itself is not in the word: a link is read by those only who know what it is for.
 */
final class LinkSeal {
    private static final String HMAC = "HmacSHA256";
    private static final int CLAIM = 3 * Long.BYTES;
    private static final int SEAL = 32;

    private final SecretKeySpec key;

    LinkSeal(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    String write(SignedLink link) {
        byte[] claim = ByteBuffer.allocate(CLAIM)
                .putLong(link.person())
                .putLong(link.subject())
                .putLong(link.until().getEpochSecond())
                .array();
        byte[] word = ByteBuffer.allocate(CLAIM + SEAL)
                .put(claim)
                .put(seal(link.purpose(), claim))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
    }

    /** Empty for whatever this key has not written for this purpose; the expiry is not looked at. */
    Optional<SignedLink> read(String purpose, String word) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(word);
        } catch (IllegalArgumentException noWord) {
            return Optional.empty();
        }
        if (bytes.length != CLAIM + SEAL) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] claim = new byte[CLAIM];
        byte[] seal = new byte[SEAL];
        buffer.get(claim).get(seal);
        if (!MessageDigest.isEqual(seal, seal(purpose, claim))) {
            return Optional.empty();
        }
        ByteBuffer said = ByteBuffer.wrap(claim);
        SignedLink link =
                new SignedLink(purpose, said.getLong(), said.getLong(), Instant.ofEpochSecond(said.getLong()));
        // The decoder takes some other spellings of the same bytes; a link has one.
        return write(link).equals(word) ? Optional.of(link) : Optional.empty();
    }

    private byte[] seal(String purpose, byte[] claim) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(claim);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
