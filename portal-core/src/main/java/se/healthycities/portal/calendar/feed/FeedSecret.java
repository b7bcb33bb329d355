package se.healthycities.portal.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The words that open a person's calendar without a login: too many to guess, and never kept as they are. */
final class FeedSecret {
    private static final int BYTES = 32;
    /** The keys of occasions have no capital letters, so that no address can be both. */
    private static final Pattern SHAPE = Pattern.compile("(?=.*[A-Z])[A-Za-z0-9_-]{43}");

    private static final SecureRandom RANDOM = new SecureRandom();

    private FeedSecret() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        String secret;
        do {
            RANDOM.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } while (!looksLikeOne(secret));
        return secret;
    }

    static boolean looksLikeOne(String word) {
        return SHAPE.matcher(word).matches();
    }

    static String hash(String secret) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
