package se.healthycities.portal.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.healthycities.portal.spi.Texts;

/** What stands around every letter: the network's name above, why it was sent below. */
final class LetterFrame {
    private static final String FRAME = read();
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    private LetterFrame() {}

    static String network(Locale language) {
        return Texts.get(LetterFrame.class, "network", language);
    }

    static String text(Mail mail) {
        return mail.getText() + "\n-- \n" + network(mail.getLanguage()) + "\n"
                + Texts.get(LetterFrame.class, "footer", mail.getLanguage()) + "\n";
    }

    static String html(Mail mail) {
        Locale language = mail.getLanguage();
        Map<String, String> words = Map.of(
                "language", language.getLanguage(),
                "network", escaped(network(language)),
                "footer", escaped(Texts.get(LetterFrame.class, "footer", language)),
                "subject", escaped(mail.getSubject()),
                "letter", mail.getHtml());
        return PLACE.matcher(FRAME).replaceAll(place -> Matcher.quoteReplacement(words.get(place.group(1))));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String read() {
        try (InputStream stream = LetterFrame.class.getResourceAsStream("LetterFrame.html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
