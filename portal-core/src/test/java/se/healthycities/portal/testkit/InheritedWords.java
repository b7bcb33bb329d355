package se.healthycities.portal.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.wicket.Component;

/**
 * Words in a markup file are those of the class that it belongs to. A page that inherits the markup and has another word
 * under the same key would wait for it in vain.
 */
final class InheritedWords {
    private static final Pattern KEY =
            Pattern.compile("<wicket:message key=\"([\\w.]+)\"/>|wicket:message=\"[\\w-]+:([\\w.]+)\"");

    private final List<String> faults = new ArrayList<>();

    InheritedWords(JavaClasses classes) {
        classes.stream().filter(type -> type.isAssignableTo(Component.class)).forEach(type -> compare(type.reflect()));
    }

    List<String> faults() {
        return faults;
    }

    private void compare(Class<?> page) {
        Set<String> words = words(page);
        for (Class<?> base = page; base != Component.class; ) {
            base = base.getSuperclass();
            Set<String> same = new HashSet<>(inMarkup(base));
            same.retainAll(words);
            for (String key : same) {
                faults.add(key + " of " + page.getName() + " is in the markup of " + base.getName());
            }
        }
    }

    /** What the markup beside a class says with words that lie beside it too. */
    private static Set<String> inMarkup(Class<?> place) {
        Set<String> keys = new HashSet<>();
        KEY.matcher(beside(place, ".html"))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .forEach(keys::add);
        keys.retainAll(words(place));
        return keys;
    }

    private static Set<String> words(Class<?> place) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(beside(place, ".properties")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return words.stringPropertyNames();
    }

    private static String beside(Class<?> place, String ending) {
        String name = "/" + place.getName().replace('.', '/') + ending;
        try (InputStream file = place.getResourceAsStream(name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
