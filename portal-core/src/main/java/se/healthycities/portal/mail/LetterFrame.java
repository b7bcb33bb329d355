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

/**
 * What stands around every letter: first the words that a list of mails shows beside the subject, the network's name, and
 * below why it was sent and how letters of its kind are ended.
 */
final class LetterFrame {
    private static final String FRAME = read();
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern ADDRESS = Pattern.compile(":? https?://\\S+");
    private static final int SHORTEST = 25;
    private static final int LONGEST = 120;

    private final Mail mail;
    private final String portal;

    /** @param portal the address that links in mails start with */
    LetterFrame(Mail mail, String portal) {
        this.mail = mail;
        this.portal = portal;
    }

    static String network(Locale language) {
        return Texts.get(LetterFrame.class, "network", language);
    }

    String text() {
        String foot = mail.getText() + "\n-- \n" + network(mail.getLanguage()) + "\n" + words("footer") + "\n"
                + words(ends() ? "why.chosen" : "why.needed") + "\n";
        return ends() ? foot + words("end") + ": " + end() + "\n" : foot;
    }

    String html() {
        String link = ends() ? "<br><a href=\"" + end() + "\">" + escaped(words("end")) + "</a>" : "";
        Map<String, String> places = Map.of(
                "language", mail.getLanguage().getLanguage(),
                "network", escaped(network(mail.getLanguage())),
                "footer", escaped(words("footer")),
                "why", escaped(words(ends() ? "why.chosen" : "why.needed")),
                "end", link,
                "subject", escaped(mail.getSubject()),
                "preview", escaped(preview()),
                "letter", mail.getHtml());
        return PLACE.matcher(FRAME).replaceAll(place -> Matcher.quoteReplacement(places.get(place.group(1))));
    }

    /** Where letters of this kind are ended, for people and, by the headers of RFC 8058, for their mail programs. */
    String end() {
        return portal + mail.getUnsubscribe();
    }

    private boolean ends() {
        return mail.getUnsubscribe() != null;
    }

    /** The first line that says something, which is what most lists of mails show beside the subject. */
    private String preview() {
        String line = mail.getText()
                .lines()
                .map(words -> ADDRESS.matcher(words).replaceAll("").strip())
                .filter(words -> words.length() >= SHORTEST)
                .findFirst()
                .orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private String words(String key) {
        return Texts.get(LetterFrame.class, key, mail.getLanguage());
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
