package se.healthycities.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.healthycities.portal.time.Today;

/**
 * Signs what a public form carries, so that nobody can make it up: when it was opened, and the file that was sent with a try
 * before. The key lives as long as the server runs; a form from before is opened again with its text (INV-039).
 */
@ApplicationScoped
public class FormSeal {
    /** Nobody fills the form in faster. */
    static final Duration SHORTEST = Duration.ofSeconds(4);

    static final Duration LONGEST = Duration.ofHours(12);

    private final Today today;
    private final byte[] key = new byte[32];

    @Inject
    public FormSeal(Today today) {
        this.today = today;
        new SecureRandom().nextBytes(key);
    }

    /** For a form that is opened now. */
    public String opened() {
        return seal(String.valueOf(today.now().toEpochMilli()));
    }

    /** How old a form is. */
    public Age age(String sealed) {
        Optional<Instant> opened = content(sealed)
                .filter(text -> text.matches("\\d{1,15}"))
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text)));
        if (opened.isEmpty()) {
            return Age.OLD;
        }
        Duration age = Duration.between(opened.get(), today.now());
        return age.compareTo(SHORTEST) < 0 ? Age.HASTY : age.compareTo(LONGEST) > 0 ? Age.OLD : Age.RIGHT;
    }

    /** Keeps a file through a refused form. */
    public String seal(DecisionFile file) {
        return seal(file.sha256() + "/" + file.bytes() + "/" + file.mediaType() + "\n" + file.name());
    }

    public Optional<DecisionFile> file(String sealed) {
        return content(sealed).filter(text -> text.contains("\n")).map(text -> {
            String[] parts = text.split("\n", 2);
            String[] blob = parts[0].split("/", 3);
            return new DecisionFile(parts[1], blob[0], Long.valueOf(blob[1]), blob[2]);
        });
    }

    private String seal(String content) {
        return encode(content.getBytes(StandardCharsets.UTF_8)) + "." + encode(sign(content));
    }

    private Optional<String> content(String sealed) {
        try {
            int dot = sealed.indexOf('.');
            String content = dot < 0
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(sealed.substring(0, dot)), StandardCharsets.UTF_8);
            byte[] signature = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            return MessageDigest.isEqual(signature, sign(content)) ? Optional.of(content) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private byte[] sign(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether a form was filled in within a human's time. */
    public enum Age {
        HASTY,
        RIGHT,
        OLD
    }
}
