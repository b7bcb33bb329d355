package se.healthycities.portal.mail;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where mail servers send a mail back to: the portal's mailbox with the mail's number and its secret word, so that what comes
 * back is matched without reading it and cannot be invented.
 */
public record ReturnPath(long mail, String word) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 13;
    private static final Pattern WORD = Pattern.compile("b(\\d{1,18})-([a-z2-7]{" + LENGTH + "})");
    private static final Pattern MESSAGE_ID =
            Pattern.compile("<mail-(\\d{1,18})\\.([a-z2-7]{" + LENGTH + "})@[^<>@\\s]+>");

    static String newWord() {
        StringBuilder word = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /** @param mailbox the portal's own address, which takes words after a plus sign */
    static String of(Mail mail, String mailbox) {
        int at = mailbox.lastIndexOf('@');
        return mailbox.substring(0, at) + "+b" + mail.getId() + "-" + mail.getReturnWord() + mailbox.substring(at);
    }

    /** What a mail is called in its header, the same however often it is sent. */
    static String messageId(Mail mail, String host) {
        String word = mail.getReturnWord() == null ? "" : "." + mail.getReturnWord();
        return "<mail-" + mail.getId() + word + "@" + host + ">";
    }

    /** @param word what stands after the plus sign of an address */
    public static Optional<ReturnPath> read(String word) {
        return found(WORD.matcher(word), word.length());
    }

    /** The first name of one of the portal's mails that stands among these words. */
    public static Optional<ReturnPath> inWords(String words) {
        return found(MESSAGE_ID.matcher(words), -1);
    }

    private static Optional<ReturnPath> found(Matcher matcher, int whole) {
        return matcher.find() && (whole < 0 || matcher.end() - matcher.start() == whole)
                ? Optional.of(new ReturnPath(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }
}
