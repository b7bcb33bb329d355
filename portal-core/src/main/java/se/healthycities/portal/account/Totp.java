package se.healthycities.portal.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six digits from a shared secret and the time, by RFC 6238 with HMAC-SHA-1, as every authenticator app counts them. */
final class Totp {
    static final int STEP = 30;
    private static final int DIGITS = 6;
    private static final int BEFORE_AND_AFTER = 1;

    private Totp() {}

    static long step(Instant time) {
        return time.getEpochSecond() / STEP;
    }

    /** The step whose code this is, of those that are near enough in time and newer than the last one taken. */
    static OptionalLong match(byte[] secret, String code, Instant now, long lastStep) {
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - BEFORE_AND_AFTER; step <= step(now) + BEFORE_AND_AFTER; step++) {
            boolean fits = MessageDigest.isEqual(code(secret, step, DIGITS).getBytes(), code.getBytes());
            if (fits && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            String text = String.valueOf(number % (long) Math.pow(10, digits));
            return "0".repeat(digits - text.length()) + text;
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
