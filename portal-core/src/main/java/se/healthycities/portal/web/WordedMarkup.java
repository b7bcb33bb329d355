package se.healthycities.portal.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.wicket.markup.MarkupFactory;
import org.apache.wicket.markup.MarkupResourceStream;
import org.apache.wicket.markup.loader.IMarkupLoader;
import org.apache.wicket.resource.loader.ComponentStringResourceLoader;
import org.apache.wicket.util.resource.ResourceStreamNotFoundException;

/**
 * Puts the words that stand beside a markup file into the markup when it is read, once for each language. A page has some
 * fifty of them; looked up for each visitor, as components of their own, they cost as much as all the rest of its markup.
 *
 * <p>Words that are not in the class's own files or those of its superclasses come from the page around it, as ever.
 */
final class WordedMarkup extends MarkupFactory {
    private static final Pattern TEXT = Pattern.compile("<wicket:message key=\"([\\w.]+)\"/>");
    private static final Pattern ATTRIBUTE = Pattern.compile("wicket:message=\"([\\w-]+):([\\w.]+)\"");
    private static final Pattern ATTRIBUTES_TEXT = Pattern.compile("[^\"<>]*");

    private final ComponentStringResourceLoader words = new ComponentStringResourceLoader();

    @Override
    public IMarkupLoader getMarkupLoader() {
        IMarkupLoader loader = super.getMarkupLoader();
        return (container, file, base, reload) ->
                loader.loadMarkup(container, new Worded(file, container.getLocale()), base, reload);
    }

    private final class Worded extends MarkupResourceStream {
        private static final long serialVersionUID = 1L;
        private final transient MarkupResourceStream file;
        private final Locale language;

        Worded(MarkupResourceStream file, Locale language) {
            super(file, file.getContainerInfo(), file.getMarkupClass());
            this.file = file;
            this.language = language;
            setCacheKey(file.getCacheKey());
        }

        /** Markup is kept by this, and the same file reads otherwise in another language. */
        @Override
        public String locationAsString() {
            String location = file.locationAsString();
            return location == null ? null : location + " in " + language;
        }

        @Override
        public InputStream getInputStream() throws ResourceStreamNotFoundException {
            try (InputStream content = file.getInputStream()) {
                String markup = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                String worded = ATTRIBUTE
                        .matcher(TEXT.matcher(markup).replaceAll(this::text))
                        .replaceAll(this::attribute);
                return new ByteArrayInputStream(worded.getBytes(StandardCharsets.UTF_8));
            } catch (IOException fault) {
                throw new ResourceStreamNotFoundException(fault);
            }
        }

        private String text(MatchResult found) {
            return Matcher.quoteReplacement(word(found.group(1)).orElseGet(found::group));
        }

        /** What an attribute cannot hold as it is, is left to the page. */
        private String attribute(MatchResult found) {
            return Matcher.quoteReplacement(word(found.group(2))
                    .filter(word -> ATTRIBUTES_TEXT.matcher(word).matches())
                    .map(word -> found.group(1) + "=\"" + word + "\"")
                    .orElseGet(found::group));
        }

        /** A word with a variable in it depends on the page; so does one that is nowhere beside the file. */
        private Optional<String> word(String key) {
            return Optional.ofNullable(words.loadStringResource(getMarkupClass(), key, language, null, null))
                    .filter(word -> !word.contains("${"));
        }
    }
}
