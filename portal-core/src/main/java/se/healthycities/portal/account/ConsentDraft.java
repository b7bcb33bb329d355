package se.healthycities.portal.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The words that a network can begin with, until its own first version of a text is published. */
public final class ConsentDraft {
    private ConsentDraft() {}

    public static ConsentText.Words of(ConsentKind kind) {
        return new ConsentText.Words(read(kind, "sv"), read(kind, "en"));
    }

    private static String read(ConsentKind kind, String language) {
        String file = kind.name().toLowerCase(Locale.ROOT) + "." + language + ".md";
        try (InputStream stream = ConsentDraft.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
