package se.healthycities.portal.account;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How recovery codes look: the code's own digit and fifty random bits, {@code 3-k7fm2-x2pqa}. */
final class RecoveryCodes {
    private static final int CODES = 10;
    private static final int LETTERS = 10;
    private static final int HALF = 5;

    private RecoveryCodes() {}

    static List<String> ten() {
        return IntStream.range(0, CODES)
                .mapToObj(number -> {
                    String letters = Base32.of(OneTimeToken.bytes(LETTERS)).toLowerCase(Locale.ROOT);
                    return number + "-" + letters.substring(0, HALF) + "-" + letters.substring(HALF, LETTERS);
                })
                .toList();
    }

    static boolean looksLike(String code) {
        return code.matches("\\d[a-z2-7]{10}");
    }

    static int number(String code) {
        return code.charAt(0) - '0';
    }
}
