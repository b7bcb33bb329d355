package se.healthycities.portal.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are good enough: long ones that nobody guesses first. No digits or signs are asked for, because that
 * makes passwords worse; none has to be changed after some time.
 */
public final class PasswordRules {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;
    private static final int SHORTEST_WORD = 4;
    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    /** What is wrong with a password. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        OWN_WORDS
    }

    /** @param words the person's names, address and organisations, which a password must not hold */
    public static Optional<Fault> fault(String password, Collection<String> words) {
        String small = password.toLowerCase(Locale.ROOT);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (COMMON.contains(small) || small.chars().distinct().count() < SHORTEST_WORD) {
            return Optional.of(Fault.COMMON);
        }
        boolean own = small.replaceAll("[\\s_-]", "").contains("healthycities")
                || words.stream()
                        .flatMap(text -> java.util.Arrays.stream(
                                text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                        .anyMatch(word -> word.length() >= SHORTEST_WORD && small.contains(word));
        return own ? Optional.of(Fault.OWN_WORDS) : Optional.empty();
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
