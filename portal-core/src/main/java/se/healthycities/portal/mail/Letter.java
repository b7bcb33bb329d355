package se.healthycities.portal.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody is to be told by mail: a template beside a class, and the words that fill it.
 *
 * @param home the class beside which {@code <template>_sv.md} and {@code <template>_en.md} lie
 * @param address one plain e-mail address
 * @param values plain text for each placeholder of the template; addresses of pages begin with a slash
 * @param lists the lines for each placeholder that stands alone on its line of the template
 */
public record Letter(
        Class<?> home,
        String template,
        String address,
        Locale language,
        Map<String, String> values,
        Map<String, List<LetterLine>> lists) {
    private static final Pattern PLAIN = Pattern.compile("[^\\s\\p{Cntrl}<>()\\[\\],;:\\\\\"@]+@[\\p{L}\\p{N}.-]+");

    public Letter {
        requirePlain(address);
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
    }

    public Letter(Class<?> home, String template, String address, Locale language, Map<String, String> values) {
        this(home, template, address, language, values, Map.of());
    }

    /** The same letter with a list where the template has the placeholder alone on its line; no lines, no list. */
    public Letter with(String placeholder, List<LetterLine> lines) {
        Map<String, List<LetterLine>> more = new HashMap<>(lists);
        more.put(placeholder, List.copyOf(lines));
        return new Letter(home, template, address, language, values, more);
    }

    /** @throws IllegalArgumentException for whatever could be more than one address */
    static void requirePlain(String address) {
        if (address == null || !PLAIN.matcher(address).matches()) {
            throw new IllegalArgumentException("A letter goes to one plain address.");
        }
    }
}
