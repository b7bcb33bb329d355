package se.healthycities.portal.web.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.wicket.util.string.Strings;

/**
 * The markup of something that stands on a page dozens of times, such as a post, so that each of them costs one component
 * instead of a dozen. It is the file beside the class; every value is escaped unless it is {@link Html} already. Further
 * parts of the file, which are there or not, begin with a line {@code <!-- part name -->}.
 */
public final class Template {
    private static final Pattern VALUE = Pattern.compile("\\$\\{(\\w+)}");

    private final List<String> literals = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private Template(String markup) {
        Matcher value = VALUE.matcher(markup);
        int end = 0;
        while (value.find()) {
            literals.add(markup.substring(end, value.start()));
            names.add(value.group(1));
            end = value.end();
        }
        literals.add(markup.substring(end));
    }

    /** Markup that is safe: made by a template, or cleaned when it was written. */
    public record Html(CharSequence text) {}

    /** The first part of the file beside a class. */
    public static Template of(Class<?> place) {
        return new Template(parts(place)[0].strip());
    }

    public static Template of(Class<?> place, String name) {
        for (String part : parts(place)) {
            if (part.startsWith(name + " -->")) {
                return new Template(part.substring(part.indexOf('\n')).strip());
            }
        }
        throw new IllegalArgumentException("There is no part " + name + " beside " + place);
    }

    /** @param values one for each name of the markup */
    public Html fill(Map<String, ?> values) {
        StringBuilder html = new StringBuilder(2048);
        for (int i = 0; i < names.size(); i++) {
            html.append(literals.get(i));
            Object value = values.get(names.get(i));
            if (value == null) {
                throw new IllegalArgumentException("No value is given for " + names.get(i));
            }
            html.append(value instanceof Html safe ? safe.text() : Strings.escapeMarkup(value.toString()));
        }
        return new Html(html.append(literals.get(names.size())));
    }

    private static String[] parts(Class<?> place) {
        try (InputStream file = place.getResourceAsStream(place.getSimpleName() + ".html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).split("<!-- part ");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
