package se.healthycities.portal.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Settings that are whole numbers from 1 on. */
final class Numbers {
    static final int HIGHEST_PORT = 65535;

    private Numbers() {}

    /** @throws WrongSetting in one sentence that says what to set */
    static int read(Function<String, Optional<String>> find, String name, int usual, int highest) {
        return find.apply(name).map(value -> number(name, value, highest)).orElse(usual);
    }

    private static int number(String name, String value, int highest) {
        if (value.matches("\\d{1,5}")) {
            int number = Integer.parseInt(value);
            if (number > 0 && number <= highest) {
                return number;
            }
        }
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        throw new WrongSetting("Set " + variable + " to a number from 1 to " + highest + ", not '" + value + "'.");
    }
}
