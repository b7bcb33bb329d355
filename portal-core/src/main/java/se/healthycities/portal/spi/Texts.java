package se.healthycities.portal.spi;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts that lie beside a class ({@code X.properties} Swedish, {@code X_en.properties} English). */
public final class Texts {
    private static final ResourceBundle.Control SWEDISH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text of a key, or empty when the bundle of that language lacks it. */
    public static Optional<String> find(Class<?> owner, String key, Locale locale) {
        try {
            ResourceBundle bundle =
                    ResourceBundle.getBundle(owner.getName(), locale, owner.getClassLoader(), SWEDISH_FIRST);
            return Optional.of(bundle.getString(key));
        } catch (MissingResourceException missing) {
            return Optional.empty();
        }
    }

    /** @throws MissingResourceException when the key is nowhere; {@code {0}} and so on are filled from the values */
    public static String get(Class<?> owner, String key, Locale locale, Object... values) {
        String text = find(owner, key, locale)
                .orElseThrow(() -> new MissingResourceException(key + " of " + owner.getName(), owner.getName(), key));
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    /** The key's singular or plural ({@code key.one}, {@code key.many}) with the number filled in. */
    public static String count(Class<?> owner, String key, Locale locale, long number) {
        return get(owner, key + (number == 1 ? ".one" : ".many"), locale, number);
    }
}
