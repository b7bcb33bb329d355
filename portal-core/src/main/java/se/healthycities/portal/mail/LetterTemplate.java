package se.healthycities.portal.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter's words in one language before they are filled: the first line is the subject, the rest is Markdown.
 *
 * @param name what to call it in a message about a fault
 */
record LetterTemplate(String name, String subject, String body) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");

    LetterTemplate {
        for (String words : new String[] {subject, body}) {
            if (PLACEHOLDER.matcher(words).replaceAll("").contains("${")) {
                throw new IllegalArgumentException(name + " has a placeholder that is not a plain name.");
            }
        }
    }

    /** @throws IllegalArgumentException when there is no such template, or it does not begin with a subject */
    static LetterTemplate load(Class<?> home, String template, Locale language) {
        String file = template + (language.getLanguage().equals("en") ? "_en.md" : "_sv.md");
        try (InputStream stream = home.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException(file + " does not lie beside " + home.getName() + ".");
            }
            return parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static LetterTemplate parse(String name, String words) {
        String[] parts = words.split("\\R", 2);
        if (!parts[0].matches("# +\\S.*") || parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException(name + " needs a first line '# subject' and words below it.");
        }
        return new LetterTemplate(name, parts[0].substring(1).trim(), parts[1]);
    }

    Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        for (String words : new String[] {subject, body}) {
            PLACEHOLDER.matcher(words).results().map(found -> found.group(1)).forEach(names::add);
        }
        return names;
    }

    /** @throws IllegalArgumentException when the words need a value that is not there */
    String fill(String words, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(words)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private String value(String placeholder, Map<String, String> values) {
        String value = values.get(placeholder);
        if (value == null) {
            throw new IllegalArgumentException(name + " needs a value for " + placeholder + ".");
        }
        return value;
    }
}
